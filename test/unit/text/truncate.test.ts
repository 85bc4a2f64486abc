import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { truncateBytes, truncateChars, truncateLines, utf8Bytes } from '../../../src/text/truncate.ts';
import { hostileText } from '../../helpers/hostile-text.ts';

const lone = /\p{Cs}/u;

describe('truncateBytes', () => {
  it.each([
    ['short', 5, '…', 'short'],
    ['longer text', 9, ' (cut)', 'lon (cut)'],
    ['ééé', 5, '', 'éé'],
    ['😀😀', 7, '…', '😀…'],
    ['text', 2, 'pointer', 'po'],
  ])('%j in %d with %j = %j', (text, max, pointer, cut) => {
    expect(truncateBytes(text, max, pointer)).toBe(cut);
  });

  it('never goes past its limit and never splits a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(40), hostileText, (text, max, pointer) => {
        const cut = truncateBytes(text, max, pointer);
        expect(utf8Bytes(cut)).toBeLessThanOrEqual(max);
        if (!lone.test(pointer)) expect(cut).not.toMatch(lone);
      }),
    );
  });
});

it('truncateLines says how many are missing', () => {
  expect(truncateLines('a\nb\n', 2, 'there')).toBe('a\nb\n');
  expect(truncateLines('a\nb\nc\nd', 2, 'there')).toBe('a\n… 3 more lines there');
});

it('truncateChars keeps pairs whole', () => {
  expect(truncateChars('abc', 3)).toBe('abc');
  expect(truncateChars('ab😀d', 4)).toBe('ab…');
});
