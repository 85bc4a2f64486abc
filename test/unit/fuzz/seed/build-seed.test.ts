import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildSeed } from '../../../../src/fuzz/seed/build-seed.ts';
import { type FormatName, formatNames } from '../../../../src/model/names.ts';
import { seedOf } from '../../../helpers/expect-mutation.ts';

const focusTexts = (text: string, base: string, format: FormatName): readonly string[] =>
  seedOf(text, format, { base }).focus.map((span) => text.slice(span.at, span.end));

test.each<[string, FormatName, string, string, readonly string[]]>([
  ['one value', 'json', '{"a": 2, "b": 3}', '{"a": 1, "b": 3}', ['2']],
  ['two values', 'json', '[7, 2, 8, 3]', '[1, 2, 3, 3]', ['7', '8']],
  ['an addition', 'yaml', 'a: 1\nb: 2\n', 'a: 1\n', ['b: 2\n']],
  ['a deletion, widened', 'json', '[1, 3]', '[1, 2, 3]', ['3']],
  ['a deletion at the end', 'lines', 'a\n', 'a\nb\n', ['\n']],
  ['nothing', 'json', '[1]', '[1]', []],
  ['everything', 'json', '[1]', '', ['[1]']],
])('focus of %s', (_name, format, text, base, expected) => {
  expect(focusTexts(text, base, format)).toEqual(expected);
});

test('a new file has no focus and everything else', () => {
  const seed = seedOf('{"a": 1}', 'json');
  expect(seed.focus).toEqual([]);
  expect(seed.window).toEqual({ at: 0, end: 8 });
  expect(seed.nodes.map((node) => node.kind)).toEqual(['document', 'map', 'entry', 'scalar']);
});

test('versions with nothing alike still give a bounded focus', () => {
  const numbers = (from: number): string =>
    Array.from({ length: 3000 }, (_, index) => `${from + index}\n`).join('');
  const seed = seedOf(numbers(0), 'lines', { base: numbers(5000) });
  expect(seed.focus.length).toBeGreaterThan(0);
});

test('a large file is read around its change', () => {
  const line = 'name = value\n';
  const base = line.repeat(60_000);
  const at = 500_000;
  const text = `${base.slice(0, at)}CHANGED${base.slice(at)}`;
  const seed = seedOf(text, 'ini', { base });
  expect(seed.window.end - seed.window.at).toBe(256 * 1024);
  expect(text.charAt(seed.window.at - 1)).toBe('\n');
  expect(seed.focus.some((span) => text.slice(span.at, span.end).includes('CHANGED'))).toBe(true);
});

test('the dictionary begins with the words of the user, the change and the schema', () => {
  const seed = seedOf('{"mode": "fast"}', 'json', {
    base: '{"mode": "slow"}',
    dictionary: ['own'],
    schema: { properties: { level: { enum: ['low', 9] } } },
  });
  expect(seed.dictionary.slice(0, 5)).toEqual(['own', '"fast"', 'level', 'low', '9']);
  expect(seed.dictionary).toContain('"slow"');
  expect(new Set(seed.dictionary).size).toBe(seed.dictionary.length);
  expect(seed.dictionary.length).toBeLessThanOrEqual(200);
});

const alphabet = fc.constantFrom(
  ...[
    'a',
    'b: ',
    '- ',
    '  ',
    '\n',
    '[',
    ']',
    '{',
    '}',
    ',',
    '"',
    "'",
    '=',
    '<a>',
    '</a>',
    '<a b="',
    '#',
    '1',
    '|',
    '\r\n',
    '---\n',
    '\xff',
  ],
);
const chaos = fc.array(alphabet, { maxLength: 120, size: 'max' }).map((parts) => parts.join(''));

test.each(formatNames)('%s: any text gives a tree that nests properly', (format) => {
  fc.assert(
    fc.property(chaos, fc.option(chaos, { nil: undefined }), (text, base) => {
      const seed = buildSeed({ text, base, format, dictionary: [], schema: undefined });
      for (const node of seed.nodes) {
        expect(node.at).toBeLessThanOrEqual(node.end);
        let from = node.at;
        for (const child of node.children) {
          expect(child.at).toBeGreaterThanOrEqual(from);
          expect(child.end).toBeLessThanOrEqual(node.end);
          from = child.end;
        }
      }
      for (const span of seed.focus) expect(span.end).toBeGreaterThan(span.at);
    }),
    { numRuns: 300, seed: 2 },
  );
});

/** Texts that would overflow a recursive reader or take a quadratic one minutes. */
test.each<[FormatName, string]>([
  ['json', '['.repeat(100_000)],
  ['json', '{"a":'.repeat(40_000)],
  ['json', `${'['.repeat(50_000)}${'\n'.repeat(50_000)}`],
  ['yaml', '- '.repeat(100_000)],
  ['yaml', ' a:\n'.repeat(60_000)],
  ['yaml', '[\n'.repeat(100_000)],
  ['toml', 'a=[\n'.repeat(60_000)],
  ['xml', '<a>'.repeat(80_000)],
  ['xml', `<a ${'b'.repeat(200_000)}`],
  ['csv', '",'.repeat(100_000)],
  ['text', "'a ".repeat(80_000)],
])('%s nested or unclosed: %# is read in linear time', (format, text) => {
  const started = performance.now();
  expect(seedOf(text, format).tokens.length).toBeGreaterThan(0);
  expect(performance.now() - started).toBeLessThan(10_000);
});
