import type { Report } from '../model/report.ts';
import type { OutputName } from '../settings/outputs.ts';

/** GitHub keeps 1 MB of outputs per job; longer lists end with a pointer to the report. */
const maxPaths = 1000;

function paths(all: readonly string[]): string {
  return JSON.stringify([...new Set(all)].slice(0, maxPaths));
}

/** The values of the action's outputs. */
export function outputValues(report: Report, reportPath: string): Readonly<Record<OutputName, string>> {
  const failing = report.findings.filter(({ blocks }) => blocks).map(({ path }) => path);
  const checked = report.files.filter(({ outcome }) => outcome !== undefined).map(({ path }) => path);
  const ofKind = (kind: string) => String(report.findings.filter((finding) => finding.kind === kind).length);
  return {
    conclusion: report.decision.verdict,
    'changed-files': paths(report.files.map(({ path }) => path)),
    'checked-files': paths(checked),
    'failed-files': paths(failing),
    'checked-count': String(new Set(checked).size),
    'failed-count': String(new Set(failing).size),
    'crash-count': ofKind('crash'),
    'hang-count': ofKind('hang'),
    'finding-count': String(report.findings.length + report.hiddenFindings),
    'fuzz-runs': String(report.targets.reduce((sum, { runs }) => sum + runs, 0)),
    'report-path': reportPath,
    'base-sha': report.run.base,
    'head-sha': report.run.head,
    seed: JSON.stringify(Object.fromEntries(report.targets.map(({ name, seed }) => [name, seed]))),
  };
}
