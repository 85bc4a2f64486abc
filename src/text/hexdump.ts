import { changedSpan } from './changed-span.ts';

const rowBytes = 16;

/** Rows shown of one side of one change. */
const maxRows = 32;

/** Changes shown one by one. */
const maxChanges = 16;

/** `00000010  7b 22 61 …  |{"a…|`, as `hexdump -C` prints it. */
function row(bytes: Uint8Array, index: number): string {
  const part = [...bytes.subarray(index * rowBytes, (index + 1) * rowBytes)];
  const hex = part.map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
  const text = part.map((byte) => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '.')).join('');
  const offset = (index * rowBytes).toString(16).padStart(8, '0');
  return `${offset}  ${hex.padEnd(rowBytes * 3 - 1)}  |${text}|`;
}

/** Half-open range of rows that covers a half-open range of bytes. */
interface Rows {
  readonly from: number;
  readonly to: number;
}

function rowsOf(fromByte: number, toByte: number): Rows {
  return { from: Math.floor(fromByte / rowBytes), to: Math.ceil(toByte / rowBytes) };
}

/** A block of rows of one side. */
function side(sign: '-' | '+', bytes: Uint8Array, rows: Rows): readonly string[] {
  const to = Math.min(rows.to, rows.from + maxRows);
  const lines: string[] = [];
  for (let index = rows.from; index < to; index += 1) lines.push(`${sign}${row(bytes, index)}`);
  if (rows.to > to) lines.push(`${sign}… ${rows.to - to} more rows`);
  return lines;
}

/** The row next to a change, when there is one. */
function contextRow(bytes: Uint8Array, index: number): readonly string[] {
  return index >= 0 && index * rowBytes < bytes.length ? [` ${row(bytes, index)}`] : [];
}

/** Same length: rows keep their place, so every run of differing rows is a change of its own. */
function rowChanges(before: Uint8Array, after: Uint8Array): readonly Rows[] {
  const changes: Rows[] = [];
  for (let at = 0; at < before.length; at += 1) {
    if (before[at] === after[at]) continue;
    const from = Math.floor(at / rowBytes);
    const last = changes.at(-1);
    if (last?.to === from) changes[changes.length - 1] = { from: last.from, to: from + 1 };
    else changes.push({ from, to: from + 1 });
    at = (from + 1) * rowBytes - 1;
  }
  return changes;
}

function sameLengthDiff(before: Uint8Array, after: Uint8Array): readonly string[] {
  const changes = rowChanges(before, after);
  const lines = changes
    .slice(0, maxChanges)
    .flatMap((rows) => [
      ...contextRow(before, rows.from - 1),
      ...side('-', before, rows),
      ...side('+', after, rows),
      ...contextRow(before, rows.to),
    ]);
  if (changes.length > maxChanges) lines.push(` … ${changes.length - maxChanges} more changes`);
  return lines;
}

/** Another length: everything behind the change has moved, so that only its size is told. */
function movedDiff(before: Uint8Array, after: Uint8Array): readonly string[] {
  const span = changedSpan(before, after);
  const same = before.length - span.beforeEnd;
  return [
    ...contextRow(before, Math.floor(span.start / rowBytes) - 1),
    ...side('-', before, rowsOf(span.start, span.beforeEnd)),
    ...side('+', after, rowsOf(span.start, span.afterEnd)),
    ...(same === 0 ? [] : [` … the ${same} bytes behind it are the same`]),
  ];
}

/** Hexdump of the rows around what differs, `-` and `+` as in a unified diff; empty when nothing differs. */
export function hexDiff(before: Uint8Array, after: Uint8Array): string {
  if (Buffer.compare(before, after) === 0) return '';
  const lines = before.length === after.length ? sameLengthDiff(before, after) : movedDiff(before, after);
  return lines.join('\n');
}
