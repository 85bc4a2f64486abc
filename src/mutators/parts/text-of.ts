import type { Seed, Span } from '../../model/seed.ts';

/** The text of a span. */
export function textOf(seed: Seed, span: Span): string {
  return seed.text.slice(span.at, span.end);
}
