import { expect, it } from 'vitest';
import { formatBytes, formatCount, formatMs, formatPlural } from '../../../src/text/format-quantity.ts';

it.each([
  [0, '0 ms'],
  [999.4, '999 ms'],
  [999.6, '1 s'],
  [12_345, '12.3 s'],
  [59_960, '1 min'],
  [245_000, '4 min 5 s'],
])('formatMs(%d) = %s', (ms, text) => {
  expect(formatMs(ms)).toBe(text);
});

it.each([
  [1, '1 byte'],
  [1_023, '1023 bytes'],
  [1_536, '1.5 KiB'],
  [1_048_575, '1 MiB'],
  [2 ** 40, '1,024 GiB'],
])('formatBytes(%d) = %s', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text);
});

it('counts in English', () => {
  expect(formatCount(1_234_567)).toBe('1,234,567');
  expect([0, 1, 1_200].map((count) => formatPlural(count, 'file'))).toEqual([
    '0 files',
    '1 file',
    '1,200 files',
  ]);
});
