import type { Seed, Token } from '../../model/seed.ts';

/** Tokens that mean something: no spaces, line ends or comments. */
export function visibleTokens(seed: Seed): readonly Token[] {
  return seed.tokens.filter((token) => !['space', 'newline', 'comment'].includes(token.kind));
}
