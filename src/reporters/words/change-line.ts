import type { Report } from '../../model/report.ts';
import { formatCount } from '../../text/format-quantity.ts';

/** How much of the change a target covers. */
export function changeLine({ changes, run }: Report): string {
  const relevant = changes.total - changes.unmatched;
  const what = run.mode === 'all' ? 'file' : 'changed file';
  const share = `${formatCount(relevant)} of ${formatCount(changes.total)} ${what}s`;
  const matched = `${share} ${relevant === 1 ? 'matches' : 'match'} a target`;
  if (relevant > 0) return matched;
  return run.mode === 'all' ? `nothing to check: ${matched}` : `nothing relevant changed: ${matched}`;
}
