import type { Seed } from '../../model/seed.ts';
import type { Draft } from './define-mutator.ts';

/** Line ends that are replaced; more would make scripts that take long to minimise. */
const maxLineEnds = 2000;

/** Replaces every line end, one draft each, so that the minimiser can tell which one matters. */
export function lineEndDrafts(seed: Seed, lineEnd: string): readonly Draft[] {
  const breaks = seed.tokens.filter((token) => token.kind === 'newline').slice(0, maxLineEnds);
  return breaks.map(({ at, end }) => ({ at, end, text: lineEnd }));
}
