import type { Finding } from '../model/finding.ts';
import type { Outlets, Progress } from '../model/ports.ts';
import type { Report } from '../model/report.ts';
import type { Target } from '../model/target.ts';
import { reporters } from '../reporters/index.ts';
import { saveFinding } from './9-report/finding-folder.ts';

/** What is shown and where. */
export interface PublishInput {
  readonly report: Report;
  readonly findings: readonly Finding[];
  readonly targets: readonly Target[];
  readonly names: readonly string[];
  readonly outlets: Outlets;
  readonly progress: Progress;
}

/** A reporter that fails says so and changes nothing else. */
async function attempt(what: string, progress: Progress, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    progress.note(
      `warning: could not write ${what}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** Saves the findings, then lets every reporter show the report; the verdict stands before any of them starts. */
export async function publish({
  report,
  findings,
  targets,
  names,
  outlets,
  progress,
}: PublishInput): Promise<void> {
  const shown = new Set(report.findings.map(({ id }) => id));
  for (const finding of findings) {
    const target = targets.find(({ name }) => name === finding.target);
    if (target === undefined || !shown.has(finding.id)) continue;
    await attempt(`finding ${finding.id}`, progress, () => saveFinding(finding, target, outlets));
  }
  for (const reporter of reporters) {
    if (!names.includes(reporter.name)) continue;
    await attempt(`the ${reporter.name} report`, progress, () => reporter.publish(report, outlets));
  }
}
