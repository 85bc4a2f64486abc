import type { Seed, Span } from '../../model/seed.ts';

/** Bytes per site: small, so that a byte mutator can count through every position and still be aimed at a change. */
const blockBytes = 16;

/** The window cut into blocks that never cross a token, for mutators that know nothing of tokens. */
export function byteBlocks(seed: Seed): readonly Span[] {
  return seed.tokens.flatMap(({ at, end }) => {
    const count = Math.ceil((end - at) / blockBytes);
    return Array.from({ length: count }, (_, index) => ({
      at: at + index * blockBytes,
      end: Math.min(end, at + (index + 1) * blockBytes),
    }));
  });
}

/** A position of a block with one of several alternatives. */
export type At<T> = readonly [at: number, alternative: T];

/** Every pairing of a position in a block with an alternative; every position gets its first before any its second. */
export function positionsTimes<T>(site: Span, alternatives: readonly T[]): readonly At<T>[] {
  const positions = Array.from({ length: site.end - site.at }, (_, index) => site.at + index);
  return alternatives.flatMap((alternative) => positions.map((at): At<T> => [at, alternative]));
}
