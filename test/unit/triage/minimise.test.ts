import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textKey } from '../../../src/fuzz/text-key.ts';
import type { Edit } from '../../../src/model/edit.ts';
import { minimise } from '../../../src/triage/minimise.ts';

const insertions = (count: number, text = 'x'): readonly Edit[] =>
  Array.from({ length: count }, (_, at) => ({ at: at * 3, length: 1, text, mutator: 'm' }));

/** A failure without rhyme or reason: no order in it that a search could lean on. */
const wild = (salt: number) => (edits: readonly Edit[]) =>
  textKey(`${salt}${JSON.stringify(edits)}`) % 3 === 0;

/** Minimises and keeps what was tried and what failed. */
async function watched(
  edits: readonly Edit[],
  fails: (edits: readonly Edit[]) => boolean,
  { maxRuns = 200, expireAfter = Number.POSITIVE_INFINITY } = {},
) {
  const failed: (readonly Edit[])[] = [];
  let tried = 0;
  const minimised = await minimise({
    edits,
    maxRuns,
    expired: () => tried >= expireAfter,
    stillFails: async (candidate) => {
      tried += 1;
      if (fails(candidate)) failed.push(candidate);
      return fails(candidate);
    },
  });
  return { ...minimised, failed, tried };
}

describe('whatever fails', () => {
  it('the result is the last script that did, within the runs and the time', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer(),
        fc.nat(20),
        fc.nat(60),
        fc.nat(60),
        async (salt, count, maxRuns, expireAfter) => {
          const edits = insertions(count + 1, 'four');
          const {
            failed,
            runs,
            tried,
            edits: best,
          } = await watched(edits, wild(salt), { maxRuns, expireAfter });
          expect(best).toBe(failed.at(-1) ?? edits);
          expect(runs).toBe(tried);
          expect(tried).toBeLessThanOrEqual(Math.min(maxRuns, expireAfter));
        },
      ),
      { numRuns: 200 },
    );
  });
});

it('keeps a script of which every part is needed', async () => {
  const edits = insertions(6);
  const { edits: best } = await watched(
    edits,
    (tried) => tried.length === 6 && tried.every(({ text }) => text === 'x'),
  );
  expect(best).toEqual(edits);
});

it('is done at once with a script that is as small as can be', async () => {
  const [one] = insertions(1, '');
  expect(await watched(one === undefined ? [] : [one], () => false)).toMatchObject({ edits: [one], runs: 0 });
});

it('drops what is not needed, then makes what is left shorter', async () => {
  const edits = insertions(8, 'abcdefgh');
  const needed = (tried: readonly Edit[]) => tried.some(({ at, text }) => at === 9 && text.includes('abc'));
  const { edits: best, runs } = await watched(edits, needed);
  expect(best).toEqual([{ at: 9, length: 1, text: 'abc', mutator: 'm' }]);
  expect(runs).toBeLessThan(25);
});

it('finds the text from which on it fails when that is not at the front', async () => {
  const edits = insertions(1, 'xxxxxKEY');
  const { edits: best } = await watched(edits, (tried) => tried.some(({ text }) => text.endsWith('KEY')));
  expect(best).toMatchObject([{ text: 'KEY' }]);
});

it('an error of the one who runs is not a failure of the parser', async () => {
  const broken = minimise({
    edits: insertions(4),
    maxRuns: 10,
    expired: () => false,
    stillFails: async () => {
      throw new Error('no such pool');
    },
  });
  await expect(broken).rejects.toThrow('no such pool');
});
