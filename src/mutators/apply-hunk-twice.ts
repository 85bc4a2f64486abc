import { defineMutator } from './parts/define-mutator.ts';
import { lineHunks } from './parts/line-hunks.ts';
import { countsWithin } from './parts/size-limit.ts';

export const applyHunkTwice = defineMutator({
  name: 'apply-hunk-twice',
  about: {
    level: 'text',
    doc: 'Writes the new lines of one hunk of the change 2, 4 or 64 times.',
    standsFor: 'A change that was merged twice, or rows that a query returns twice (Cloudflare 2025-11-18).',
    sweep: 'first',
  },
  sites: (seed) => lineHunks(seed).filter(({ at, end }) => end > at),
  variants: (_seed, { at, end }) => countsWithin([2, 4, 64], end - at),
  drafts: (seed, { at, end }, times) => {
    const text = seed.text.slice(at, end);
    const whole = text.endsWith('\n') ? text : `\n${text}`;
    return [{ at: end, end, text: whole.repeat(times - 1) }];
  },
});
