import type { Seed, Span } from '../../model/seed.ts';
import { wordTokens } from './word-tokens.ts';

/** Runs of one token that are looked at: a long string of digits and signs would hide all other sites. */
const maxRunsPerToken = 8;

/** Decimal numbers wherever they stand: alone, in a quoted string, or as part of a word. Sign and fraction included. */
export function digitRuns(seed: Seed): readonly Span[] {
  return wordTokens(seed).flatMap((token) => {
    const text = seed.text.slice(token.at, Math.min(token.end, token.at + 4096));
    const pattern = token.kind === 'number' ? /^.*$/g : /\d{1,400}(?:\.\d{1,400})?/g;
    const runs = [...text.matchAll(pattern)].slice(0, maxRunsPerToken);
    return runs.map((run) => ({ at: token.at + run.index, end: token.at + run.index + run[0].length }));
  });
}
