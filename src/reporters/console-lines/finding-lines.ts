import type { ReportFinding } from '../../model/report.ts';
import { truncateLines } from '../../text/truncate.ts';
import { diffCaption, findingFacts, findingPlace, findingTitle } from '../words/finding-words.ts';
import { diffLines } from './diff-lines.ts';
import type { Line } from './line.ts';

const maxDiffLines = 40;
const maxEvidenceLines = 6;

/** What the parser printed, when it left no stack trace that says it better. */
function evidenceLines({ outcome }: ReportFinding): readonly Line[] {
  if (outcome === undefined || outcome.frames.length > 0 || outcome.evidence.trim() === '') return [];
  const shown = truncateLines(outcome.evidence.trimEnd(), maxEvidenceLines, 'in report.json');
  return shown.split('\n').map((line) => ({ tone: 'quiet', text: `    | ${line}` }));
}

/** A finding: what and where, the smallest diff, the evidence, the replay. */
export function findingLines(finding: ReportFinding): readonly Line[] {
  const mark = finding.blocks ? '✗' : '!';
  const caption = diffCaption(finding);
  const diff = truncateLines(finding.diff, maxDiffLines, 'in report.json');
  return [
    {
      tone: finding.blocks ? 'bad' : 'doubtful',
      text: `${mark} ${findingPlace(finding)}  ${findingTitle(finding)}`,
    },
    ...(caption === '' ? [] : [{ tone: 'quiet', text: `    ${caption}` } as const]),
    ...diffLines(diff),
    ...evidenceLines(finding),
    ...findingFacts(finding).map(
      ({ label, text }): Line => ({ tone: 'quiet', text: `    ${label}: ${text}` }),
    ),
  ];
}
