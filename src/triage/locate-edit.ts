import type { Location } from '../model/verdict.ts';

const newline = 10;

/** Line and column of a byte offset; columns count UTF-16 units of the line decoded as UTF-8. */
function positionAt(bytes: Uint8Array, offset: number): { line: number; column: number } {
  let line = 1;
  let lineStart = 0;
  for (let index = 0; index < offset && index < bytes.length; index += 1) {
    if (bytes[index] !== newline) continue;
    line += 1;
    lineStart = index + 1;
  }
  const before = new TextDecoder().decode(bytes.subarray(lineStart, offset));
  return { line, column: before.length + 1 };
}

/** Where a byte range of a file stands, for annotations. */
export function locateRange(bytes: Uint8Array, at: number, end: number): Location {
  const from = positionAt(bytes, at);
  const to = positionAt(bytes, Math.max(at, end));
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}
