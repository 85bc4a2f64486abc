import type { Span } from '../../model/seed.ts';

/** Largest part of a file that is tokenised and mutated. */
const maxWindowBytes = 256 * 1024;

/** First offset at which two texts differ. */
function firstDifference(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  return at;
}

/** The part of a file that is worth mutating: all of it, or 256 KiB around the start of the change. Cut at lines. */
export function windowOf(text: string, base: string | undefined): Span {
  if (text.length <= maxWindowBytes) return { at: 0, end: text.length };
  const centre = base === undefined ? 0 : firstDifference(text, base);
  const wanted = Math.min(Math.max(0, centre - maxWindowBytes / 2), text.length - maxWindowBytes);
  const lineStart = text.lastIndexOf('\n', wanted) + 1;
  const at = wanted - lineStart < maxWindowBytes / 4 ? lineStart : wanted;
  return { at, end: Math.min(text.length, at + maxWindowBytes) };
}
