import type { Report, ReportFinding, Unfinished } from '../../model/report.ts';
import { truncateLines } from '../../text/truncate.ts';
import { diffCaption, findingTitle } from '../words/finding-words.ts';
import { subjectWords } from '../words/subject-words.ts';
import type { Annotation, AnnotationLevel } from './annotation.ts';

const maxDiffLines = 12;

function levelOf(finding: ReportFinding): AnnotationLevel {
  if (finding.blocks) return 'error';
  return finding.origin === 'known' ? 'notice' : 'warning';
}

function diffPart(finding: ReportFinding): readonly string[] {
  const caption = diffCaption(finding);
  if (caption === '') return [];
  return [caption, ...truncateLines(finding.diff, maxDiffLines, 'in report.json').split('\n')];
}

function ofFinding(finding: ReportFinding): Annotation {
  return {
    level: levelOf(finding),
    path: finding.path,
    location: finding.location,
    title: `crashgate: ${finding.kind} in ${finding.target}`,
    message: [
      findingTitle(finding),
      `fails: ${subjectWords(finding)}`,
      `replay: ${finding.replay.command}`,
      ...diffPart(finding),
    ],
  };
}

function ofUnfinished({ what, why, next }: Unfinished): Annotation {
  return {
    level: 'error',
    path: undefined,
    location: undefined,
    title: 'crashgate: could not check',
    message: [`could not check ${what}: ${why}`, next],
  };
}

/** Everything of a report that is worth an annotation, in the order of the report, findings first. */
export function reportAnnotations({ findings, unfinished }: Report): readonly Annotation[] {
  return [...findings.map(ofFinding), ...unfinished.map(ofUnfinished)];
}
