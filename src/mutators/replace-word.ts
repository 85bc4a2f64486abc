import { defineMutator } from './parts/define-mutator.ts';
import { scalarLike } from './parts/scalar-like.ts';
import { textOf } from './parts/text-of.ts';
import { wordTokens } from './parts/word-tokens.ts';

export const replaceWord = defineMutator({
  name: 'replace-word',
  about: {
    level: 'text',
    doc: 'Replaces a string, number or word by one of the dictionary, quoted alike or as it stands there.',
    standsFor: 'A value that is legal elsewhere, or special to the parser.',
    sweep: 'normal',
  },
  sites: (seed) => wordTokens(seed),
  variants: (seed) => seed.dictionary,
  drafts: (seed, site, word, pick) => {
    const isPlain = !/^["']|["']$/.test(word) && /^["']/.test(textOf(seed, site));
    const quoted = isPlain ? scalarLike(seed, site, word) : word;
    return [{ at: site.at, end: site.end, text: pick(2) === 0 ? quoted : word }];
  },
});
