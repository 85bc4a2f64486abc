import { defineMutator } from './parts/define-mutator.ts';
import { countsWithin } from './parts/size-limit.ts';
import { textOf } from './parts/text-of.ts';
import { visibleTokens } from './parts/visible-tokens.ts';

export const repeatToken = defineMutator({
  name: 'repeat-token',
  about: {
    level: 'text',
    doc: 'Writes a token 16 or 1024 times in a row.',
    standsFor:
      'Runs that a parser recurses on or backtracks over (toml crate 0.8.17: many `=`; tomlc99 #33).',
    sweep: 'normal',
  },
  sites: visibleTokens,
  variants: (_seed, { at, end }) => countsWithin([16, 1024], end - at),
  drafts: (seed, site, times) => [
    { at: site.end, end: site.end, text: textOf(seed, site).repeat(times - 1) },
  ],
});
