import type { Seed, Span } from '../../model/seed.ts';

/** The only site of a mutator that acts on the file as a whole; none in an empty file. */
export function wholeWindow(seed: Seed): readonly Span[] {
  return seed.window.end > seed.window.at ? [seed.window] : [];
}
