import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nearestName } from '../../../src/text/nearest-name.ts';

it.each([
  ['fiels', 'files'],
  ['Files', 'files'],
  ['file', 'files'],
  ['exlude', 'exclude'],
  ['x', undefined],
  ['colour', undefined],
  ['f'.repeat(65), undefined],
])('%j → %j', (written, expected) => {
  expect(nearestName(written, ['files', 'format', 'exclude', 'f'.repeat(64)])).toBe(expected);
});

it('prefers the nearest, and the first of two that are equally near', () => {
  expect(nearestName('rule', ['rulers', 'rules', 'rubles'])).toBe('rules');
  expect(nearestName('cat', ['bat', 'hat'])).toBe('bat');
});

it('finds a name in which two neighbours changed places', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 3, maxLength: 20 });
  fc.assert(
    fc.property(word, fc.nat(), (name, draw) => {
      const at = draw % (name.length - 1);
      const slip = name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2);
      expect(nearestName(slip, [name])).toBe(name);
    }),
  );
});

it('does not compare more than 500 names', () => {
  const names = Array.from({ length: 500 }, (_, index) => `some-other-name-${index}`);
  expect(nearestName('rule', [...names, 'rules'])).toBeUndefined();
});
