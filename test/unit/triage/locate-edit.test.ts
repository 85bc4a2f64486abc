import { expect, it } from 'vitest';
import { locateRange } from '../../../src/triage/locate-edit.ts';

const text = 'ab\nçd🚀e\r\n\nend';
const bytes = Buffer.from(text);
const at = (part: string) => bytes.indexOf(part);

it.each([
  ['the start', 0, 0, [1, 1, 1, 1]],
  ['one character', 0, 1, [1, 1, 1, 2]],
  ['a line end belongs to its line', 2, 3, [1, 3, 2, 1]],
  ['two bytes, one unit', at('ç'), at('d'), [2, 1, 2, 2]],
  ['four bytes, two units', at('🚀'), at('e\r'), [2, 3, 2, 5]],
  ['over lines', 1, at('nd'), [1, 2, 4, 2]],
  ['an empty line', at('\nend'), at('\nend'), [3, 1, 3, 1]],
  ['the end of the file', bytes.length, bytes.length, [4, 4, 4, 4]],
  ['past the end', bytes.length + 5, bytes.length + 9, [4, 4, 4, 4]],
  ['an end before the start', 1, 0, [1, 2, 1, 2]],
] as const)('%s', (_, from, to, [line, column, endLine, endColumn]) => {
  expect(locateRange(bytes, from, to)).toEqual({ line, column, endLine, endColumn });
});

it('never fails on bytes that are no text', () => {
  const wild = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  for (let offset = 0; offset <= 256; offset += 1) {
    const { line, column } = locateRange(wild, offset, offset);
    expect(line).toBe(offset > 10 ? 2 : 1);
    expect(column).toBeGreaterThan(0);
  }
});
