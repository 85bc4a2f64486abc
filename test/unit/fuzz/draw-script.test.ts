import { describe, expect, it } from 'vitest';
import { caseRandom } from '../../../src/fuzz/case-random.ts';
import { type DrawPlan, drawScript } from '../../../src/fuzz/draw-script.ts';
import { siteTable, touches } from '../../../src/fuzz/site-table.ts';
import type { Edit } from '../../../src/model/edit.ts';
import { mutationLevels } from '../../../src/model/names.ts';
import type { Mutator } from '../../../src/model/plugs.ts';
import { mutators } from '../../../src/mutators/index.ts';
import { seedOf } from '../../helpers/expect-mutation.ts';
import { toy } from './driving.ts';

const weights = { byte: 20, text: 45, structure: 25, schema: 10 };
const plain: DrawPlan = { maxEdits: 1, focusQuarters: 2, weights, hot: undefined };
const focus = { at: 500, end: 510 };
const seed = { ...seedOf('x'.repeat(1000), 'text'), focus: [focus] };
const draws = 4000;

function drawn(
  plan: Partial<DrawPlan>,
  among: readonly Mutator[] = [toy('t')],
  onto: readonly Edit[] = [],
): readonly (readonly Edit[])[] {
  const source = { seed, table: siteTable(seed, among), onto };
  return Array.from({ length: draws }, (_, index) =>
    drawScript(source, { ...plain, ...plan }, caseRandom(11, index)),
  );
}

function share<T>(all: readonly T[], is: (one: T) => boolean): number {
  return all.filter(is).length / all.length;
}

const inFocus = (edit: Edit) => touches({ at: edit.at, end: edit.at + edit.length }, focus);

describe('the focus', () => {
  it.each([
    [0, 0.01],
    [1, 0.26],
    [2, 0.51],
    [4, 1],
  ])('gets %i quarters of the edits and its part of the others', (focusQuarters, expected) => {
    expect(share(drawn({ focusQuarters }).flat(), inFocus)).toBeCloseTo(expected, 1);
  });

  it('is a matter of each edit, not of the script: most scripts of four edits have both', () => {
    const four = drawn({ maxEdits: 4 }).filter((script) => script.length === 4);
    expect(four.length).toBeGreaterThan(draws / 6);
    expect(share(four, (script) => script.some(inFocus) && !script.every(inFocus))).toBeGreaterThan(0.75);
  });

  it('is left alone by mutators that cannot act there', () => {
    const sites = [{ at: 3, end: 4 }];
    expect(share(drawn({}, [toy('t', { sites })]).flat(), ({ at }) => at === 3)).toBe(1);
  });
});

it('the place of a new failure gets half of the edits and its part of the others', () => {
  const hot = { at: 100, end: 110 };
  const near = (edit: Edit) => touches({ at: edit.at, end: edit.at + edit.length }, hot);
  expect(share(drawn({ hot, focusQuarters: 0 }).flat(), near)).toBeCloseTo(0.5, 1);
});

it('draws levels by weight, among those to which something applies', () => {
  const byLevel = mutationLevels.map((level) => toy(level, { level }));
  const shareOf = (among: readonly Mutator[]) => {
    const edits = drawn({}, among).flat();
    return mutationLevels.map((level) => share(edits, ({ mutator }) => mutator === level));
  };
  const close = (expected: number) => expect.closeTo(expected, 1);
  expect(shareOf(byLevel)).toEqual([close(0.2), close(0.45), close(0.25), close(0.1)]);
  expect(shareOf(byLevel.slice(2))).toEqual([0, 0, close(0.71), close(0.29)]);
});

it('stacks up to the number of edits, in seed order and without overlap, on top of what is given', () => {
  const lengths = drawn({ maxEdits: 16, focusQuarters: 0 }).map((script) => script.length);
  expect(Math.max(...lengths)).toBe(16);
  expect(share(lengths, (length) => length > 8)).toBeCloseTo(0.5, 1);
  const given: Edit = { at: 200, length: 1, text: 'kept', mutator: 'given' };
  for (const script of drawn({ maxEdits: 3 }, [toy('t')], [given])) {
    expect(script.filter(({ at }) => at === 200)).toHaveLength(1);
    for (const [place, { at, length }] of script.entries()) {
      expect(at + length).toBeLessThanOrEqual(script[place + 1]?.at ?? Number.POSITIVE_INFINITY);
    }
  }
});

describe('heavy edits', () => {
  const heavy: Mutator = {
    ...toy('heavy'),
    mutate: (_, { at }) => [{ at, length: 0, text: '['.repeat(20_000), mutator: 'heavy' }],
  };

  it('are let through once in 20', () => {
    expect(share(drawn({}, [heavy]), (script) => script.length > 0)).toBeCloseTo(0.05, 1);
    expect(drawn({}, [heavy]).flat().length).toBeGreaterThan(0);
  });

  it('stay rare among the mutators that we have', () => {
    const text = '{"a": [1, "two", null], "b": {"c": "*"}}\n';
    const small = seedOf(text, 'json');
    const source = { seed: small, table: siteTable(small, mutators), onto: [] };
    const lengths = Array.from({ length: draws }, (_, index) =>
      drawScript(source, plain, caseRandom(5, index)).reduce((sum, edit) => sum + edit.text.length, 0),
    );
    expect(share(lengths, (length) => length > 16 * 1024)).toBeLessThan(0.01);
  });
});

it('draws nothing where nothing applies', () => {
  expect(drawn({ maxEdits: 3 }, []).flat()).toEqual([]);
});
