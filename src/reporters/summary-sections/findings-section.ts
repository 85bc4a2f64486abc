import type { Report, ReportFinding } from '../../model/report.ts';
import { findingPlace } from '../words/finding-words.ts';
import { originWords } from '../words/origin-words.ts';
import { subjectWords } from '../words/subject-words.ts';
import { cappedList } from './capped-list.ts';
import { shownCode, shownText } from './shown.ts';

const maxRows = 50;

function row(finding: ReportFinding): string {
  const cells = [
    finding.blocks ? '❌' : '⚠️',
    shownCode(findingPlace(finding)),
    `**${shownText(finding.kind)}** ${shownText(finding.message)}`,
    shownText(subjectWords(finding)),
    shownText(originWords(finding.origin)),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** Table of the findings; empty without any. */
export function findingsSection({ findings, hiddenFindings }: Report): string {
  const hidden =
    hiddenFindings > 0 ? `\n\n${hiddenFindings} more past the limit per target, counted and not shown.` : '';
  const [head, rule] = ['| | where | what | fails | whose |', '|---|---|---|---|---|'];
  const table = ['### Findings', '', head, rule, ...cappedList(findings, maxRows, row)].join('\n');
  return findings.length === 0 ? hidden.trimStart() : `${table}${hidden}`;
}
