import type { Seed, Span } from '../../model/seed.ts';

/** What stands between the quotes of a span; the span itself when it has none. */
export function innerSpan(seed: Seed, span: Span): Span {
  const quote = /^(?:"""|'''|"|')/.exec(seed.text.slice(span.at, span.at + 3))?.[0] ?? '';
  const isClosed =
    span.end - span.at >= 2 * quote.length && seed.text.slice(span.at, span.end).endsWith(quote);
  return { at: span.at + quote.length, end: span.end - (isClosed ? quote.length : 0) };
}
