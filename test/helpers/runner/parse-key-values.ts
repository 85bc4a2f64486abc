/** A line and where the next one begins; `ended` when a LF closed it. On Linux only LF ends a line. */
function lineAt(text: string, at: number): { line: string; next: number; ended: boolean } | undefined {
  if (at >= text.length) return undefined;
  const end = text.indexOf('\n', at);
  if (end < 0) return { line: text.slice(at), next: text.length, ended: false };
  return { line: text.slice(at, end), next: end + 1, ended: true };
}

/** Value of a heredoc that begins at `at`, and the offset behind its delimiter line. */
function heredoc(text: string, at: number, delimiter: string): { value: string; next: number } {
  let end = at;
  let cursor = at;
  for (;;) {
    const read = lineAt(text, cursor);
    if (read === undefined) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
    if (read.line === delimiter) return { value: text.slice(at, Math.max(at, end)), next: read.next };
    if (!read.ended) throw new Error(`Invalid value. EOF value must end with a line end`);
    end = read.next - 1;
    cursor = read.next;
  }
}

/** GITHUB_OUTPUT, GITHUB_ENV and GITHUB_STATE as src/Runner.Worker/FileCommandManager.cs reads them. @throws Error */
export function parseKeyValues(text: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  let at = 0;
  for (let read = lineAt(text, at); read !== undefined; read = lineAt(text, at)) {
    at = read.next;
    if (read.line === '') continue;
    const equals = read.line.indexOf('=');
    const marker = read.line.indexOf('<<');
    if (equals >= 0 && (marker < 0 || equals < marker)) {
      if (equals === 0) throw new Error(`Invalid format '${read.line}'. Name must not be empty`);
      values.set(read.line.slice(0, equals), read.line.slice(equals + 1));
      continue;
    }
    const name = read.line.slice(0, Math.max(0, marker));
    const delimiter = read.line.slice(marker + 2);
    if (marker < 0 || name === '' || delimiter === '') throw new Error(`Invalid format '${read.line}'`);
    const block = heredoc(text, at, delimiter);
    values.set(name, block.value);
    at = block.next;
  }
  return values;
}
