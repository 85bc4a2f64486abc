import type { Engine } from '../../../src/fuzz/engine.ts';
import type { Edit } from '../../../src/model/edit.ts';
import type { Mutant, Observation } from '../../../src/model/mutant.ts';
import type { Mutator, MutatorAbout } from '../../../src/model/plugs.ts';
import type { Span } from '../../../src/model/seed.ts';

/** Numbers for a test, the same every time: mulberry32 (Tommy Ettinger, public domain). */
export function repeatable(seed: number): { readonly below: (below: number) => number } {
  let state = seed;
  return {
    below: (below) => {
      state = (state + 0x6d2b79f5) | 0;
      let bits = Math.imul(state ^ (state >>> 15), state | 1);
      bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
      return ((bits ^ (bits >>> 14)) >>> 0) % Math.max(1, below);
    },
  };
}

/** Every byte is a site, unless sites are given; the edit puts the mutator's name and the pick in its place. */
export function toy(
  name: string,
  about: Partial<MutatorAbout> & { readonly choices?: number; readonly sites?: readonly Span[] } = {},
): Mutator {
  const { choices = 1, sites, ...rest } = about;
  return {
    name,
    about: { level: 'byte', doc: '', standsFor: '', sweep: 'normal', ...rest },
    sites: ({ text }) => sites ?? Array.from(text, (_, at) => ({ at, end: at + 1 })),
    mutate: (_, { at, end }, pick) => [
      { at, length: end - at, text: `${name}${pick(choices)}`, mutator: name },
    ],
  };
}

export const sameAlways: Observation = { behaviour: 'accepted', accepted: true, failure: undefined };

/** What one run would show, from its text alone. */
export type Observe = (mutant: Mutant) => Observation;

/**
 * Runs an engine to its end with up to `width` runs outstanding, told in the order that `random` chooses. Gives every
 * mutant in the order of asking.
 */
export function playOut(
  engine: Engine,
  observe: Observe,
  { width = 1, random = repeatable(1) } = {},
): readonly Mutant[] {
  const asked: Mutant[] = [];
  const outstanding: Mutant[] = [];
  for (;;) {
    const next = outstanding.length < width ? engine.ask() : 'wait';
    if (next === 'done' && outstanding.length === 0) return asked;
    if (next !== 'done' && next !== 'wait') {
      asked.push(next);
      outstanding.push(next);
      continue;
    }
    const [told] = outstanding.splice(random.below(outstanding.length), 1);
    if (told === undefined) throw new Error('the engine waits although everything was told');
    engine.tell(told, observe(told));
  }
}

/** A script of deletions of one byte, at 0, 2, 4, … */
export function deletions(count: number): readonly Edit[] {
  return Array.from({ length: count }, (_, index) => ({
    at: index * 2,
    length: 1,
    text: '',
    mutator: 'toy',
  }));
}
