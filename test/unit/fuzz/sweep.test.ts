import { expect, it } from 'vitest';
import { siteTable } from '../../../src/fuzz/site-table.ts';
import { sweep } from '../../../src/fuzz/sweep.ts';
import type { Mutator } from '../../../src/model/plugs.ts';
import type { Span } from '../../../src/model/seed.ts';
import { seedOf } from '../../helpers/expect-mutation.ts';
import { toy } from './driving.ts';

const sites = [0, 4, 8].map((at) => ({ at, end: at + 1 }));
const seed = { ...seedOf('a---b---c', 'text'), focus: [{ at: 4, end: 5 }] };

/** Mutator, place and pick of every step. */
function walk(mutators: readonly Mutator[], focus: readonly Span[] = seed.focus): readonly string[] {
  const focused = { ...seed, focus };
  return [...sweep(focused, siteTable(focused, mutators))].map(
    ({ edits: [edit] }) => `${edit?.at}${edit?.text}`,
  );
}

it('takes turns in registry order, `first` two steps a turn, `last` when all others are dry, `never` not at all', () => {
  const steps = walk([
    toy('L', { sites, sweep: 'last' }),
    toy('A', { sites, sweep: 'first', choices: 2 }),
    toy('N', { sites, sweep: 'never' }),
    toy('B', { sites, choices: 2 }),
    toy('F', { sites, sweep: 'focus', choices: 2 }),
  ]);
  expect(steps.join(' ')).toBe('4A0 4A1 4B0 4F0 0A0 8A0 4B1 4F1 0A1 8A1 0B0 8B0 0B1 8B1 4L0 0L0 8L0');
});

it('gives every site its first variant before any its second, the changed region before the rest', () => {
  expect(walk([toy('B', { sites, choices: 3 })]).join(' ')).toBe('4B0 4B1 4B2 0B0 8B0 0B1 8B1 0B2 8B2');
  expect(walk([toy('B', { sites, choices: 2 })], []).join(' ')).toBe('0B0 4B0 8B0 0B1 4B1 8B1');
});

it('counts only the first choice, and not beyond 64', () => {
  const twice: Mutator = {
    ...toy('T', { sites }),
    mutate: (_, { at }, pick) => [{ at, length: 1, text: `${pick(2)},${pick(9)}`, mutator: 'T' }],
  };
  expect(walk([twice]).join(' ')).toBe('40,0 41,0 00,0 80,0 01,0 81,0');
  expect(walk([toy('M', { sites: sites.slice(1, 2), choices: 1000 })])).toHaveLength(64);
});

it('goes on where a variant gives nothing', () => {
  const odd = toy('O', { sites, choices: 4 });
  const holes: Mutator = {
    ...odd,
    mutate: (given, site, pick) => {
      const edits = odd.mutate(given, site, pick);
      return edits?.[0]?.text === 'O1' ? undefined : edits;
    },
  };
  expect(walk([holes], []).join(' ')).toBe('0O0 4O0 8O0 0O2 4O2 8O2 0O3 4O3 8O3');
});
