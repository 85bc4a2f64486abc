import type { Report } from '../../model/report.ts';
import { formatCount, formatPlural } from '../../text/format-quantity.ts';

/** How much of the change a target covers. */
export function changeLine({ changes, run }: Report): string {
  const relevant = changes.total - changes.unmatched;
  const what = run.mode === 'all' ? 'file' : 'changed file';
  const share = `${formatCount(relevant)} of ${formatPlural(changes.total, what)}`;
  const matched = `${share} ${relevant === 1 ? 'matches' : 'match'} a target`;
  if (relevant > 0) return matched;
  return run.mode === 'all'
    ? `nothing to check: ${matched}`
    : `nothing relevant changed: 0 of ${formatPlural(changes.total, what)} match a target`;
}
