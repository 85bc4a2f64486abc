import type { Report } from '../../model/report.ts';
import { formatPlural } from '../../text/format-quantity.ts';

/** `2 findings block (crash, hang)` */
function blockWords(report: Report): string {
  const blocking = report.findings.filter((finding) => finding.blocks);
  const kinds = [...new Set(blocking.map((finding) => finding.kind))].join(', ');
  const count = blocking.length;
  return `${formatPlural(count, 'finding')} ${count === 1 ? 'blocks' : 'block'} (${kinds})`;
}

function unfinishedWords(report: Report): string {
  return `${formatPlural(report.unfinished.length, 'check')} could not be finished`;
}

function passWords({ changes, targets }: Report): string {
  if (changes.total === changes.unmatched) return 'nothing relevant changed, nothing was run';
  const checked = targets.reduce((sum, target) => sum + target.checked, 0);
  const runs = targets.reduce((sum, target) => sum + target.runs, 0);
  return `${formatPlural(checked, 'case')} checked as committed and ${formatPlural(runs, 'mutant')} run, nothing blocks`;
}

/** The gate's word and why, without the exit code: `BLOCK: 1 finding blocks (crash)`. */
export function verdictWords(report: Report): string {
  switch (report.decision.verdict) {
    case 'pass':
      return `PASS: ${passWords(report)}`;
    case 'incomplete':
      return `INCOMPLETE: ${unfinishedWords(report)}, so this is no pass`;
    case 'block':
      return `BLOCK: ${blockWords(report)}${report.decision.incomplete ? `; ${unfinishedWords(report)}` : ''}`;
  }
}

/** The last line of a run: `BLOCK: 1 finding blocks (crash). exit 1`. */
export function verdictLine(report: Report): string {
  const soft = report.decision.verdict === 'block' && report.run.warnOnly ? ' (warn-only)' : '';
  return `${verdictWords(report)}. exit ${report.exitCode}${soft}`;
}
