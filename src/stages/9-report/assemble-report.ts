import type { Revision } from '../../model/change-set.ts';
import { type Decision, exitCodeOf } from '../../model/decision.ts';
import type { Finding, Replay } from '../../model/finding.ts';
import type { Plan } from '../../model/plan.ts';
import type { NotChecked, Report, ReportFinding, TargetRow, Times, Unfinished } from '../../model/report.ts';
import type { RunRequest } from '../../model/request.ts';
import type { TargetResult } from '../../model/work.ts';
import { reportFinding } from './report-finding.ts';
import { fileRows, targetRow } from './target-rows.ts';

/** Findings that a report carries; the others are counted. */
const maxFindings = 200;

/** Everything that happened. */
export interface ReportInput {
  readonly version: string;
  readonly request: RunRequest;
  readonly plan: Plan;
  readonly selfTest: Report['run']['selfTest'];
  readonly isolation: readonly string[];
  readonly results: readonly TargetResult[];
  readonly findings: readonly Finding[];
  readonly unfinished: readonly Unfinished[];
  readonly decision: Decision;
  readonly times: Omit<Times, 'runsPerSecond'>;
  /** How a person replays a finding, by its id. */
  readonly replay: (id: string) => Replay;
}

function revisionText(revision: Revision): string {
  return revision.kind === 'commit' ? revision.id : revision.kind;
}

/** Syntax that was not read by us although the parser read it, and what the fuzzer left out. */
function notChecked(results: readonly TargetResult[]): readonly NotChecked[] {
  const unread = results.flatMap(({ ran }) =>
    ran.files
      .filter(({ evidence }) => evidence.validation.skipped !== undefined)
      .map(({ evidence }) => ({
        what: `syntax of ${evidence.input.path} by ourselves`,
        why: evidence.validation.skipped ?? '',
      })),
  );
  return [...unread, ...results.flatMap(({ fuzzed }) => fuzzed.notChecked)];
}

/** Blocking findings first. */
async function reportFindings({
  findings,
  decision,
  replay,
}: ReportInput): Promise<readonly ReportFinding[]> {
  const blocking = new Set(decision.verdict === 'block' ? decision.blocking : []);
  const rank = ({ id }: Finding) => (blocking.has(id) ? 0 : 1);
  const ordered = [...findings].sort((a, b) => rank(a) - rank(b));
  return Promise.all(
    ordered.map((finding) =>
      reportFinding(finding, { blocks: blocking.has(finding.id), replay: replay(finding.id) }),
    ),
  );
}

/** Mutants per second of wall time, by target. */
function runsPerSecond(
  rows: readonly TargetRow[],
  results: readonly TargetResult[],
): Readonly<Record<string, number>> {
  const rate = (runs: number, elapsedMs = 0) => Math.round((runs * 1000) / Math.max(1, elapsedMs));
  return Object.fromEntries(
    rows.map(({ name, runs }, index) => [name, rate(runs, results[index]?.fuzzed.elapsedMs)]),
  );
}

/** Puts the whole result together: the only thing that reporters see. */
export async function assembleReport(input: ReportInput): Promise<Report> {
  const { plan, request, decision, results } = input;
  const findings = await reportFindings(input);
  const targets = results.map(targetRow);
  return {
    schemaVersion: 1,
    tool: { name: 'crashgate', version: input.version },
    run: {
      event: plan.changes.event,
      method: plan.changes.method,
      base: revisionText(plan.changes.base),
      head: revisionText(plan.changes.head),
      mode: request.mode,
      warnOnly: request.warnOnly,
      notes: plan.changes.notes,
      isolation: input.isolation,
      selfTest: input.selfTest,
    },
    policy: {
      from: plan.policySource.from,
      path: plan.policy.configPath,
      changedGateFiles: plan.policySource.changedGateFiles,
      blockOn: plan.policy.blockOn,
      mutants: plan.policy.mutants,
    },
    changes: { total: plan.changes.files.length, unmatched: plan.unmatched },
    files: results.flatMap(fileRows),
    targets,
    findings: findings.slice(0, maxFindings),
    hiddenFindings: Math.max(0, findings.length - maxFindings),
    unfinished: input.unfinished,
    notChecked: notChecked(results),
    decision,
    exitCode: exitCodeOf(decision, request.warnOnly),
    times: { ...input.times, runsPerSecond: runsPerSecond(targets, results) },
  };
}
