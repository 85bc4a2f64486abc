import type { Report } from '../../model/report.ts';
import { formatCount } from '../../text/format-quantity.ts';
import { changeLine } from '../words/change-line.ts';
import { gateLine } from '../words/gate-line.ts';
import { verdictWords } from '../words/verdict-line.ts';
import { bulleted } from './bulleted.ts';
import { cappedList } from './capped-list.ts';
import { shownText } from './shown.ts';

const marks = { pass: '✅', block: '❌', incomplete: '⚠️' } as const satisfies Record<
  Report['decision']['verdict'],
  string
>;

const maxReasons = 20;

/** Numbers of one run, by heading. */
function counts(report: Report): readonly (readonly [string, number])[] {
  const sum = (of: 'checked' | 'runs') => report.targets.reduce((total, target) => total + target[of], 0);
  return [
    ['changed files', report.changes.total],
    ['under a target', report.changes.total - report.changes.unmatched],
    ['checked', sum('checked')],
    ['mutants', sum('runs')],
    ['findings', report.findings.length + report.hiddenFindings],
    ['blocking', report.findings.filter((finding) => finding.blocks).length],
    ['unfinished', report.unfinished.length],
  ];
}

function countsTable(report: Report): string {
  const columns = counts(report);
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    row(columns.map(([heading]) => heading)),
    row(columns.map(() => '--:')),
    row(columns.map(([, count]) => formatCount(count))),
  ].join('\n');
}

/** The verdict first, then its reasons and the counts. */
export function verdictSection(report: Report): string {
  const { verdict, reasons } = report.decision;
  const soft =
    verdict === 'block' && report.exitCode === 0 ? ' (warn-only: the job does not fail for it)' : '';
  const gate = gateLine(report);
  const parts = [
    `## ${marks[verdict]} crashgate: ${shownText(verdictWords(report))}${soft}`,
    gate === '' ? '' : `**${shownText(gate)}**`,
    bulleted(cappedList(reasons, maxReasons, shownText)),
    countsTable(report),
    shownText(changeLine(report)),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}
