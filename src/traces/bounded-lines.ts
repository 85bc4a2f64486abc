/** Lines kept at each end: more than any report in 64 KiB has, so only padding is dropped. */
const keptLines = 3000;

/** Offset behind the line that is `count` lines from the start, or the end of the text. */
function headEnd(text: string, count: number): number {
  let at = 0;
  for (let line = 0; line < count; line += 1) {
    const next = text.indexOf('\n', at);
    if (next < 0) return text.length;
    at = next + 1;
  }
  return at;
}

/** Offset of the first of the last `count` lines, or 0. */
function tailStart(text: string, count: number): number {
  let at = text.length;
  for (let line = 0; line < count && at >= 0; line += 1) at = at === 0 ? -1 : text.lastIndexOf('\n', at - 1);
  return at + 1;
}

/** Text without the middle of its lines when there are very many: the readers' work is per line. */
export function boundedLines(text: string): string {
  const head = headEnd(text, keptLines);
  const tail = tailStart(text, keptLines);
  return tail <= head ? text : text.slice(0, head) + text.slice(tail);
}
