import { defineMutator } from './parts/define-mutator.ts';
import { countsWithin } from './parts/size-limit.ts';
import { textOf } from './parts/text-of.ts';
import { wholeWindow } from './parts/whole-window.ts';

export const doubleFile = defineMutator({
  name: 'double-file',
  about: {
    level: 'byte',
    doc: 'Writes the whole file two or four times.',
    standsFor: 'A query or a script that emits everything twice (Cloudflare 2025-11-18 feature file).',
    sweep: 'first',
  },
  sites: wholeWindow,
  variants: (_seed, { at, end }) => countsWithin([2, 4], end - at),
  drafts: (seed, site, times) => [
    { at: site.end, end: site.end, text: textOf(seed, site).repeat(times - 1) },
  ],
});
