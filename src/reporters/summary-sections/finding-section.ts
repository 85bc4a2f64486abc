import type { ReportFinding } from '../../model/report.ts';
import { markdownFence } from '../../text/markdown-fence.ts';
import { truncateBytes, truncateLines } from '../../text/truncate.ts';
import { visibleText } from '../../text/visible-text.ts';
import { diffCaption, findingFacts, findingPlace } from '../words/finding-words.ts';
import { shownCode } from './shown.ts';

const maxDiffLines = 100;
const maxBlockBytes = 16_384;
const rest = '\n… the rest is in report.json';

/** A fenced block of bounded size with a caption; empty without content. */
function block(caption: string, content: string, language: string): string {
  if (content.trim() === '') return '';
  const lines = truncateLines(content, maxDiffLines, 'in report.json');
  const visible = visibleText(truncateBytes(lines, maxBlockBytes, rest));
  return `${caption}\n\n${markdownFence(truncateBytes(visible, maxBlockBytes, rest), language)}`;
}

/** The replay command is a block of its own: GitHub gives it a button to copy it. */
function factItems(finding: ReportFinding): string {
  const facts = findingFacts(finding).filter(({ label }) => label !== 'replay');
  return facts.map(({ label, text }) => `- ${label}: ${shownCode(text)}`).join('\n');
}

/** One finding in full, folded. */
export function findingSection(finding: ReportFinding): string {
  const parts = [
    `<details><summary>${shownCode(findingPlace(finding))} ${shownCode(`${finding.kind}: ${finding.message}`)}</summary>`,
    block(diffCaption(finding) || 'diff:', finding.diff, 'diff'),
    factItems(finding),
    block('what the parser printed:', finding.outcome?.evidence ?? '', 'text'),
    block('replay at the root of the repository:', finding.replay.command, 'sh'),
    '</details>',
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}
