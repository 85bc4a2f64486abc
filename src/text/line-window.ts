import { visibleBytes } from './visible-bytes.ts';

/** Lines longer than this many bytes are not shown in full. */
const longLine = 2_000;

/** Bytes shown on either side of what changed in a long line. */
const margin = 80;

/** Bytes of one window. */
const windowBytes = 400;

/** A start or an end that lies inside a UTF-8 sequence moves back to its first byte. */
function toSequenceStart(line: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < 3 && /[\x80-\xbf]/.test(line.charAt(start))) start -= 1;
  return start;
}

function part(line: string, from: number, to: number): string {
  return visibleBytes(line.slice(toSequenceStart(line, from), toSequenceStart(line, to)));
}

/** One window, or the first and the last part of what changed when it is too wide for one. */
function parts(line: string, from: number, to: number): string {
  if (to - from <= 2 * windowBytes) return part(line, from, to);
  return `${part(line, from, from + windowBytes)} … ${part(line, to - windowBytes, to)}`;
}

/**
 * A line of latin-1 bytes, made visible. Of a long one only the part around `[changeFrom, changeTo)` is shown,
 * `…` standing for what was left out, with the length of the line.
 */
export function lineWindow(line: string, changeFrom: number, changeTo: number): string {
  if (line.length <= longLine) return visibleBytes(line);
  const from = Math.max(0, changeFrom - margin);
  const to = Math.min(line.length, Math.max(changeTo, changeFrom) + margin);
  const head = from === 0 ? '' : '… ';
  const tail = to === line.length ? '' : ' …';
  return `${head}${parts(line, from, to)}${tail} (from byte ${from} of ${line.length})`;
}
