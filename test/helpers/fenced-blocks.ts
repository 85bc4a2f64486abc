/** A fenced code block of a Markdown text (CommonMark 0.31 §4.5). */
export interface FencedBlock {
  readonly info: string;
  readonly content: string;
  readonly closed: boolean;
}

/** The fenced blocks of a text without containers, and the lines outside them. */
export function fencedBlocks(markdown: string): {
  readonly blocks: readonly FencedBlock[];
  readonly outside: readonly string[];
} {
  const blocks: FencedBlock[] = [];
  const outside: string[] = [];
  let open: { fence: string; info: string; lines: string[] } | undefined;
  const close = (closed: boolean) => {
    if (open !== undefined) blocks.push({ info: open.info, content: open.lines.join('\n'), closed });
    open = undefined;
  };
  for (const line of markdown.split(/\r\n|\r|\n/)) {
    const match = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line);
    const [fence, rest] = [match?.[1] ?? '', match?.[2] ?? ''];
    if (open === undefined) {
      const opens = fence !== '' && !(fence.startsWith('`') && rest.includes('`'));
      if (opens) open = { fence, info: rest.trim(), lines: [] };
      else outside.push(line);
    } else if (fence.startsWith(open.fence) && rest.trim() === '') close(true);
    else open.lines.push(line);
  }
  close(false);
  return { blocks, outside };
}
