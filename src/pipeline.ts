import type { Replay } from './model/finding.ts';
import type { Host } from './model/ports.ts';
import type { Report } from './model/report.ts';
import type { RunRequest } from './model/request.ts';
import type { TargetWorld } from './pipeline/check-target.ts';
import type { Checks } from './pipeline/run-checks.ts';
import { stopwatch } from './pipeline/stopwatch.ts';
import { describeIsolation } from './sandbox/describe-isolation.ts';
import { plan as makePlan } from './stages/2-plan.ts';
import { uniqueIds } from './stages/7-triage/unique-ids.ts';
import { gate } from './stages/8-gate.ts';
import { assembleReport } from './stages/9-report/assemble-report.ts';
import { publish } from './stages/9-report.ts';

const replayWith =
  (prefix: string) =>
  (id: string): Replay => ({ command: `${prefix}/findings/${id}`, folder: `findings/${id}` });

/** Most runs have nothing to check: the code for it is loaded by those that have. */
async function check(ground: Omit<TargetWorld, 'launching'>): Promise<Checks> {
  if (ground.plan.targets.length === 0) return { selfTest: 'not run', results: [], unfinished: [] };
  const { runChecks } = await import('./pipeline/run-checks.ts');
  return runChecks(ground);
}

/** One run, from the request to the published report: the stages in order, nothing else. */
export async function runPipeline(request: RunRequest, host: Host): Promise<Report> {
  const startedAt = host.clock.today();
  const watch = stopwatch(host.clock);
  const plan = await watch.time('plan', () => makePlan(request, host.repository));
  const checks = await check({ plan, host, jobs: request.jobs, watch });

  const findings = uniqueIds(checks.results.flatMap((result) => result.findings));
  const decision = gate({ findings, unfinished: checks.unfinished, policy: plan.policy });
  const report = await assembleReport({
    version: host.version,
    request,
    plan,
    isolation: plan.targets.length === 0 ? [] : describeIsolation(),
    ...checks,
    findings,
    decision,
    times: { startedAt, totalMs: watch.totalMs(), stagesMs: watch.stagesMs() },
    replay: replayWith(`${host.cliCommand} replay ${request.reportDir}`),
  });
  const { outlets, progress } = host;
  await publish({
    report,
    findings,
    targets: plan.policy.targets,
    names: request.reporters,
    outlets,
    progress,
  });
  return report;
}
