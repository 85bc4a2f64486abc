import type { FileRow, Report, ReportFinding } from '../../model/report.ts';
import { plainLine } from '../../text/plain-line.ts';
import { fileLine } from '../words/file-line.ts';
import { findingLines } from './finding-lines.ts';
import type { Line } from './line.ts';

/** Files without a finding that are listed one by one. */
const maxQuietFiles = 200;

/** Column at which the verdicts of files begin, at most. */
const maxPathColumn = 48;

function keyOf({ target, path }: FileRow | ReportFinding): string {
  return JSON.stringify([target, path]);
}

function quietLine(row: FileRow, column: number): Line {
  const text = `${plainLine(row.path).padEnd(column)}  ${fileLine(row)}`;
  if (row.faults.length > 0) return { tone: 'doubtful', text: `! ${text}` };
  if (row.outcome === 'accepted') return { tone: 'good', text: `✓ ${text}` };
  return { tone: 'plain', text: `· ${text}` };
}

/** Files that show nothing first, aligned; then every finding with its details. */
export function fileLines({ files, findings }: Report): readonly Line[] {
  const failing = new Set(findings.map(keyOf));
  const quiet = files.filter((row) => !failing.has(keyOf(row)));
  const widest = quiet.reduce((most, row) => Math.max(most, plainLine(row.path).length), 0);
  const column = Math.min(widest, maxPathColumn);
  const more = quiet.length - maxQuietFiles;
  return [
    ...quiet.slice(0, maxQuietFiles).map((row) => quietLine(row, column)),
    ...(more > 0 ? [{ tone: 'quiet', text: `  … ${more} more files, in report.json` } as const] : []),
    ...findings.flatMap(findingLines),
  ];
}
