import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EditScript } from '../../../src/fuzz/edit-script.ts';
import { type Edit, normaliseScript } from '../../../src/model/edit.ts';
import { minimise } from '../../../src/triage/minimise.ts';
import { deletions, repeatable } from './driving.ts';

const trials = 40;

/** Average number of runs until only the culprits are left. */
async function isolationRuns(edits: number, culprits: number): Promise<number> {
  let total = 0;
  for (let trial = 1; trial <= trials; trial += 1) {
    const random = repeatable(trial);
    const script = deletions(edits);
    const chosen = new Set<Edit | undefined>();
    while (chosen.size < culprits) chosen.add(script[random.below(edits)]);
    const minimised = await minimise({
      edits: script,
      stillFails: async (tried) => [...chosen].every((one) => one !== undefined && tried.includes(one)),
      maxRuns: 1000,
      expired: () => false,
    });
    expect(new Set(minimised.edits)).toEqual(chosen);
    total += minimised.runs;
  }
  return total / trials;
}

describe('isolates culprits in few runs', () => {
  it.each([
    { edits: 16, culprits: 2, most: 14 },
    { edits: 64, culprits: 1, most: 14 },
    { edits: 64, culprits: 3, most: 30 },
    { edits: 256, culprits: 3, most: 42 },
  ])('$culprits of $edits in at most $most', async ({ edits, culprits, most }) => {
    const average = await isolationRuns(edits, culprits);
    console.info(`${culprits} of ${edits} edits isolated in ${average.toFixed(1)} runs`);
    expect(average).toBeLessThanOrEqual(most);
  });
});

const edit = fc.record({
  at: fc.nat(50),
  length: fc.nat(3),
  text: fc.string({ maxLength: 9 }),
  mutator: fc.constant('toy'),
});
const scripts = new EditScript(() => []);

describe('every step of shrinking', () => {
  it('is a script of fewer edits, or the same with one smaller', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 8 }).map(normaliseScript), (script) => {
        for (const { value } of scripts.shrink(script, undefined).take(60)) {
          expect(normaliseScript(value)).toEqual(value);
          const size = (all: readonly Edit[]) =>
            all.length + all.reduce((sum, { text }) => sum + text.length, 0);
          expect(size(value)).toBeLessThan(size(script));
        }
      }),
    );
  });

  it('ends', () => {
    expect([...scripts.shrink(deletions(64), undefined)].length).toBeLessThan(200);
    const long: Edit = { at: 0, length: 1, text: '['.repeat(4096), mutator: 'toy' };
    expect([...scripts.shrink([long], undefined)].length).toBeLessThan(20);
    expect([...scripts.shrink([], undefined)]).toEqual([]);
  });
});

it('generates what it was told to draw', () => {
  const drawn = deletions(3);
  expect(fc.sample(new EditScript(() => drawn), 2)).toEqual([drawn, drawn]);
  expect(scripts.canShrinkWithoutContext(drawn)).toBe(true);
  expect(scripts.canShrinkWithoutContext('script')).toBe(false);
});
