import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildSeed } from '../../../src/fuzz/seed/build-seed.ts';
import type { Edit } from '../../../src/model/edit.ts';
import { formatNames } from '../../../src/model/names.ts';
import type { Mutator } from '../../../src/model/plugs.ts';
import type { Seed } from '../../../src/model/seed.ts';
import { mutators } from '../../../src/mutators/index.ts';
import { seedOf } from '../../helpers/expect-mutation.ts';

const all: readonly Mutator[] = mutators;

test('names are unique and every mutator says what it does and why', () => {
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  for (const { name, about } of all) {
    expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(about.doc).toMatch(/\.$/);
    expect(about.standsFor).toMatch(/\.$/);
  }
});

test('heavy mutators come last in the registry', () => {
  const isLast = all.map(({ about }) => about.sweep === 'last');
  expect(isLast.indexOf(true)).toBeGreaterThan(isLast.lastIndexOf(false));
});

const schema = {
  type: 'object',
  required: ['a'],
  properties: {
    a: { $ref: '#/definitions/n' },
    b: { enum: ['x', 'y'] },
    c: { items: { type: 'string' }, maxItems: 3 },
  },
  definitions: { n: { type: 'integer', minimum: 1, maximum: 9, anyOf: [{ $ref: '#/definitions/n' }] } },
};
const piece = fc.constantFrom(
  ...[
    'a',
    'b: ',
    'c',
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
    '12',
    '*',
    '"version"',
  ],
  ...['"a": 1', '"c": ["x", "y"]', ':', '|', '\r\n', '---\n', '\xff', '\0', 'v: 1.2.3\n', '""'],
);
const chaos = fc.array(piece, { minLength: 1, maxLength: 60, size: 'max' }).map((parts) => parts.join(''));
const heavyBytes = 64 * 1024;

describe.each(formatNames)('on any %s text', (format) => {
  test('every mutator gives bounded, pure edits inside the window that change the text', () => {
    fc.assert(
      fc.property(chaos, fc.option(chaos, { nil: undefined }), fc.nat(), (text, base, number) => {
        const seed = buildSeed({ text, base, format, dictionary: ['word', '"quoted"'], schema });
        for (const mutator of all) checkMutator(mutator, seed, number);
      }),
      { numRuns: 15, seed: 3 },
    );
  });
});

/** What is wrong with one edit, if anything. */
function faultOf(mutator: Mutator, { text, window }: Seed, edit: Edit): string | undefined {
  const end = edit.at + edit.length;
  if (edit.mutator !== mutator.name) return 'wrong name';
  if (edit.at < window.at || edit.length < 0 || end > window.end) return 'outside the window';
  if (edit.text === text.slice(edit.at, end)) return 'changes nothing';
  if (/[^\0-\xff]/.test(edit.text)) return 'not latin-1';
  return mutator.about.sweep !== 'last' && edit.text.length >= heavyBytes ? 'heavy' : undefined;
}

/** Checks up to three sites of a mutator with one draw of picks, made twice. */
function checkMutator(mutator: Mutator, seed: Seed, number: number): void {
  const sites = mutator.sites(seed);
  for (const site of new Set([sites[0], sites[number % Math.max(1, sites.length)], sites.at(-1)])) {
    if (site === undefined) continue;
    const asked: number[] = [];
    const pick = (choices: number): number => {
      asked.push(choices);
      return number % choices;
    };
    const edits = mutator.mutate(seed, site, pick);
    const again = mutator.mutate(seed, site, pick);
    const faults = (edits ?? [])
      .map((edit) => faultOf(mutator, seed, edit))
      .filter((fault) => fault !== undefined);
    expect({ name: mutator.name, faults, again, isEmpty: edits?.length === 0 }).toEqual({
      name: mutator.name,
      faults: [],
      again: edits,
      isEmpty: false,
    });
    expect(asked.every((choices) => choices > 0)).toBe(true);
  }
}

test('a site of another seed gives nothing', () => {
  const [one, other] = [seedOf('{"a": 1}', 'json'), seedOf('{"a": 1}', 'json')];
  for (const mutator of all) {
    const site = mutator.sites(one)[0];
    const isShared = site === undefined || site === one.window;
    if (!isShared) expect(mutator.mutate(other, site, () => 0)).toBeUndefined();
  }
});

test('a file with more places than are kept is sampled evenly, the change first', () => {
  const base = 'word\n'.repeat(20_000);
  const text = `${base.slice(0, 40_000)}new1 new2\n${base.slice(40_000)}`;
  const seed = seedOf(text, 'lines', { base });
  const deleteToken = all.find(({ name }) => name === 'delete-token');
  const sites = deleteToken?.sites(seed) ?? [];
  expect(sites.length).toBeLessThanOrEqual(4096);
  expect(sites.map((site) => text.slice(site.at, site.end))).toEqual(
    expect.arrayContaining(['new1', 'new2']),
  );
  expect((sites.at(-1)?.at ?? 0) / text.length).toBeGreaterThan(0.9);
});
