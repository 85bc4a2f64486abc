import { listIndex } from './list-index.ts';
import type { OffsetRange, Place } from './offset-range.ts';

/** Finds rows and fields of a valid CSV text. Row ends are looked for at the first question. */
export function csvRows(text: string): (keys: readonly string[]) => Place | undefined {
  let rows: readonly OffsetRange[] | undefined;
  return ([row, column, ...rest]) => {
    if (row === undefined) return { key: undefined, value: [0, text.length] };
    rows ??= rowsOf(text);
    const value = rows[listIndex(row) ?? -1];
    if (value === undefined || column === undefined) return value && { key: undefined, value };
    const field = rest.length > 0 ? undefined : fieldsOf(text, value)[listIndex(column) ?? -1];
    return field && { key: undefined, value: field };
  };
}

/** Blank lines are no rows. Quotes only enclose or stand doubled, so that counting them is enough. */
function rowsOf(text: string): readonly OffsetRange[] {
  return split(text, [0, text.length], /["\r\n]/g).filter(([start, end]) => end > start);
}

function fieldsOf(text: string, row: OffsetRange): readonly OffsetRange[] {
  return split(text, row, /[",]/g);
}

/** Splits a range at every match outside quotes; `marks` matches separators and the quote. */
function split(text: string, [from, to]: OffsetRange, marks: RegExp): readonly OffsetRange[] {
  const pieces: OffsetRange[] = [];
  let start = from;
  let quoted = false;
  marks.lastIndex = from;
  for (let mark = marks.exec(text); mark !== null && mark.index < to; mark = marks.exec(text)) {
    if (mark[0] === '"') quoted = !quoted;
    else if (!quoted) {
      pieces.push([start, mark.index]);
      start = mark.index + 1;
    }
  }
  return [...pieces, [start, to]];
}
