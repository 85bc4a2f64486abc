import { defineMutator } from './parts/define-mutator.ts';
import { visibleTokens } from './parts/visible-tokens.ts';

export const truncateAtToken = defineMutator({
  name: 'truncate-at-token',
  about: {
    level: 'text',
    doc: 'Ends the file behind a token, inside it, or before it.',
    standsFor:
      'End of input where a parser expects more (go-toml #579, goccy/go-yaml #275, godotenv, cJSON 1.7.17).',
    sweep: 'normal',
  },
  sites: visibleTokens,
  variants: (_seed, { at, end }) => [end, at + 1, at],
  drafts: (seed, _site, at) => [{ at, end: seed.window.end, text: '' }],
});
