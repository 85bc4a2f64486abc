import { defineMutator } from './parts/define-mutator.ts';
import { textOf } from './parts/text-of.ts';
import { visibleTokens } from './parts/visible-tokens.ts';

export const swapTokens = defineMutator({
  name: 'swap-tokens',
  about: {
    level: 'text',
    doc: 'Exchanges a token with the next one.',
    standsFor: 'Words in the wrong order.',
    sweep: 'normal',
  },
  sites: (seed) => {
    const tokens = visibleTokens(seed);
    return tokens.flatMap((next, index) => {
      const token = tokens[index - 1];
      return token === undefined ? [] : [{ at: token.at, end: next.end, token, next }];
    });
  },
  variants: () => ['swap'],
  drafts: (seed, { token, next }) => [
    { at: token.at, end: token.end, text: textOf(seed, next) },
    { at: next.at, end: next.end, text: textOf(seed, token) },
  ],
});
