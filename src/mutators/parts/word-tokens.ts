import type { Seed, Token } from '../../model/seed.ts';

/** Tokens that carry a value or a name: strings, words and, unless left out, numbers. */
export function wordTokens(
  seed: Seed,
  numbers: 'with-numbers' | 'no-numbers' = 'with-numbers',
): readonly Token[] {
  const isWanted = ({ kind }: Token): boolean =>
    kind === 'string' || kind === 'word' || (kind === 'number' && numbers === 'with-numbers');
  return seed.tokens.filter(isWanted);
}
