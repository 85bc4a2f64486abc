import type { Location } from '../../model/verdict.ts';

/** Turns a half-open range of UTF-16 offsets into a place that editors and GitHub understand. */
export type LineMap = (start: number, end: number) => Location;

/** Line and column of offsets in a text. The text is only searched for line ends when a place is asked for. */
export function lineMap(text: string): LineMap {
  let starts: readonly number[] | undefined;
  return (start, end) => {
    starts ??= lineStarts(text);
    const first = lineOf(starts, Math.min(start, text.length));
    const last = lineOf(starts, Math.min(Math.max(start, end), text.length));
    return { line: first.line, column: first.column, endLine: last.line, endColumn: last.column };
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Binary search for the last line that starts at or before the offset. */
function lineOf(
  starts: readonly number[],
  offset: number,
): { readonly line: number; readonly column: number } {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
