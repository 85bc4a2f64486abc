import { defineMutator } from './parts/define-mutator.ts';
import { visibleTokens } from './parts/visible-tokens.ts';

export const insertWord = defineMutator({
  name: 'insert-word',
  about: {
    level: 'text',
    doc: 'Inserts a word of the dictionary before a token, with or without a space.',
    standsFor: 'A word where the grammar has no place for it (HAProxy #1925: a stray `hdr`).',
    sweep: 'normal',
  },
  sites: visibleTokens,
  variants: (seed) => seed.dictionary,
  drafts: (_seed, { at }, word, pick) => [{ at, end: at, text: `${word}${[' ', ''][pick(2)] ?? ''}` }],
});
