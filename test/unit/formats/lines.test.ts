import { expect, it } from 'vitest';
import { binary } from '../../../src/formats/binary.ts';
import { lines } from '../../../src/formats/lines.ts';
import { text } from '../../../src/formats/text.ts';
import { good, textAt } from './reading.ts';

it.each([
  ['', []],
  ['a', ['a']],
  ['a\r\n\nb\n', ['a', '', 'b']],
  ['\ufeffa\n', ['a']],
])('lines reads %j', (content, values) => {
  expect(good(lines, content).values).toEqual([values]);
});

it('lines places each line', () => {
  expect(['', '/0', '/2', '/3', '/0/0', '/x'].map((pointer) => textAt(lines, 'a\n\né😀\n', pointer))).toEqual(
    ['a\n\né😀\n', 'a', 'é😀', undefined, undefined, undefined],
  );
});

it('text is one value', () => {
  expect(good(text, '\ufeffa\nb').values).toEqual(['a\nb']);
  expect(textAt(text, 'a\nb', '')).toBe('a\nb');
  expect(textAt(text, 'a\nb', '/0')).toBeUndefined();
});

it('binary has no values', () => {
  expect(good(binary, Uint8Array.of(0, 0xff))).toMatchObject({ values: [] });
});
