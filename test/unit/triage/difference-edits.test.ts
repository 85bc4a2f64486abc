import { performance } from 'node:perf_hooks';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, type Edit, normaliseScript } from '../../../src/model/edit.ts';
import { formatNames } from '../../../src/model/names.ts';
import { differenceEdits } from '../../../src/triage/difference-edits.ts';

const text = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', '1', ' ', '\n', '"', ',', '{', '\xff', '#'), maxLength: 60 }),
  fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes).toString('latin1')),
);

const grown = (edits: readonly Edit[]) =>
  edits.reduce((sum, edit) => sum + edit.text.length - edit.length, 0);

describe.each(formatNames)('%s', (format) => {
  it('applied to base it gives head, and every part of it can be applied', () => {
    fc.assert(
      fc.property(text, text, fc.infiniteStream(fc.boolean()), (base, head, keep) => {
        const edits = differenceEdits(base, head, format);
        expect(applyEdits(base, edits)).toBe(head);
        expect(normaliseScript(edits)).toEqual(edits);
        const part = edits.filter(() => keep.next().value);
        expect(normaliseScript(part)).toEqual(part);
        expect(applyEdits(base, part)).toHaveLength(base.length + grown(part));
      }),
    );
  });
});

it.each([
  ['{"a": 1, "b": 2}', '{"a": 1, "b": 3}', [[14, 1, '3']]],
  ['{"a": 1}', '{"a": 1}', []],
  ['[1]', '[1, 2]', [[2, 0, ', 2']]],
  ['[1, 2]', '[1]', [[2, 3, '']]],
  ['', 'x', [[0, 0, 'x']]],
  ['x', '', [[0, 1, '']]],
])('%j to %j, by tokens', (base, head, expected) => {
  const edits = differenceEdits(base, head, 'json');
  expect(edits.map(({ at, length, text: put }) => [at, length, put])).toEqual(expected);
  expect(edits.every(({ mutator }) => mutator === 'change')).toBe(true);
});

const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => `${line(index)}\n`).join('');

it('compares lines where tokens differ too much, and the whole where lines do; both in bounded time', () => {
  const startedAt = performance.now();
  const base = lines(3000, (index) => `k${index} = ${index}`);
  const head = lines(3000, (index) =>
    index % 2 === 0 ? `k${index} = ${index}` : `q${index} : ${index + 1} x`,
  );
  const byLine = differenceEdits(base, head, 'ini');
  expect(applyEdits(base, byLine)).toBe(head);
  expect(byLine.length).toBeGreaterThan(1000);
  expect(byLine.every((edit) => /^(?:[^\n]*\n)*$/.test(edit.text))).toBe(true);
  const other = lines(15_000, (index) => `z${index}`);
  const whole = differenceEdits(
    lines(15_000, (index) => `y${index}`),
    other,
    'lines',
  );
  expect(whole).toMatchObject([{ at: 0, text: other }]);
  expect(performance.now() - startedAt).toBeLessThan(12_000);
});
