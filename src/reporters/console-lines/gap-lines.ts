import type { NotChecked, Report, Unfinished } from '../../model/report.ts';
import { formatCount, formatPlural } from '../../text/format-quantity.ts';
import type { Line } from './line.ts';

/** Gaps of one sort that are listed one by one. */
const maxGaps = 20;

function unfinishedLine({ what, why, next }: Unfinished): Line {
  return { tone: 'bad', text: `? could not check ${what}: ${why}. ${next}` };
}

function notCheckedLine({ what, why }: NotChecked): Line {
  return { tone: 'doubtful', text: `not checked: ${what} (${why})` };
}

function capped(lines: readonly Line[]): readonly Line[] {
  const more = lines.length - maxGaps;
  if (more <= 0) return lines;
  return [
    ...lines.slice(0, maxGaps),
    { tone: 'quiet', text: `  … ${formatCount(more)} more, in report.json` },
  ];
}

/** Everything that the run did not do or does not show. */
export function gapLines(report: Report): readonly Line[] {
  const { hiddenFindings } = report;
  const hidden = `${formatPlural(hiddenFindings, 'more finding')} past the limit per target, counted and not shown`;
  return [
    ...(hiddenFindings > 0 ? [{ tone: 'doubtful', text: hidden } as const] : []),
    ...capped(report.unfinished.map(unfinishedLine)),
    ...capped(report.notChecked.map(notCheckedLine)),
  ];
}
