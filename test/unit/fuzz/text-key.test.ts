import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textKey } from '../../../src/fuzz/text-key.ts';

it('is a safe integer', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary-ascii' }), (text) => Number.isSafeInteger(textKey(text))));
});

it('tells apart 200,000 texts that differ by a byte or by their length', () => {
  const keys = new Set<number>();
  for (let place = 0; place < 1000; place += 1) {
    const text = 'a'.repeat(place);
    for (let byte = 0; byte < 200; byte += 1) keys.add(textKey(`${text}${String.fromCharCode(byte)}b`));
  }
  expect(keys.size).toBe(200_000);
});
