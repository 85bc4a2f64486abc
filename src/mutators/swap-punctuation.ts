import { replaceMutator } from './parts/replace-mutator.ts';

const signs = [...',;:=[]{}()<>"\'|&*!?#.-+/\\~%@', '\t', '\n', '::', '==', '[[', ']]'];

export const swapPunctuation = replaceMutator({
  name: 'swap-punctuation',
  about: {
    level: 'text',
    doc: 'Exchanges one sign for another.',
    standsFor: 'The neighbour key on the keyboard; states of a parser that its tests never enter.',
    sweep: 'normal',
  },
  sites: (seed) => seed.tokens.filter((token) => token.kind === 'punct'),
  texts: () => signs,
});
