import type { Replay } from './model/finding.ts';
import type { Host } from './model/ports.ts';
import type { Report, Unfinished } from './model/report.ts';
import type { RunRequest } from './model/request.ts';
import type { TargetResult } from './model/work.ts';
import type { TargetEnd, TargetWorld } from './pipeline/check-target.ts';
import { stopwatch } from './pipeline/stopwatch.ts';
import { describeIsolation } from './sandbox/describe-isolation.ts';
import { plan as makePlan } from './stages/2-plan.ts';
import { uniqueIds } from './stages/7-triage/unique-ids.ts';
import { gate } from './stages/8-gate.ts';
import { assembleReport } from './stages/9-report/assemble-report.ts';
import { publish } from './stages/9-report.ts';

/** Canaries that got away: nothing else that this run would say can be trusted. */
async function watchCanaries(world: TargetWorld): Promise<readonly Unfinished[]> {
  const { selfTest } = await import('./stages/1-self-test.ts');
  const { openValidator } = await import('./stages/4-validate.ts');
  const missed = await world.watch.time('self-test', () =>
    selfTest(world.host.childCommand, world.launching, openValidator),
  );
  return missed.map(({ name, expected, seen }) => ({
    what: `the self-test "${name}" failed`,
    why: `a known ${expected} was seen as ${seen}`,
    next: 'run `crashgate doctor` on this machine and report what it prints',
  }));
}

function cancelledRow({ cancelled }: Host): readonly Unfinished[] {
  if (!cancelled.aborted) return [];
  return [{ what: 'the run was cancelled', why: 'a signal asked it to stop', next: 'run it again' }];
}

function unfinishedOf(end: TargetEnd): readonly Unfinished[] {
  return end.done ? [...end.result.ran.unfinished, ...end.result.fuzzed.unfinished] : [end.unfinished];
}

const replayWith =
  (prefix: string) =>
  (id: string): Replay => ({ command: `${prefix}/findings/${id}`, folder: `findings/${id}` });

/** What the checks of one run gave. */
interface Checks {
  readonly selfTest: Report['run']['selfTest'];
  readonly results: readonly TargetResult[];
  readonly unfinished: readonly Unfinished[];
}

/**
 * The canaries first, then target by target; nothing at all when there is nothing to check, and then the code for
 * it is not even loaded: most runs are of that kind.
 */
async function runChecks(ground: Omit<TargetWorld, 'launching'>): Promise<Checks> {
  const { plan, host } = ground;
  if (plan.targets.length === 0) return { selfTest: 'not run', results: [], unfinished: [] };
  const launching = { root: host.repository.root, scratch: await host.scratch.folder('cases') };
  const world = { ...ground, launching };
  const missed = await watchCanaries(world);
  if (missed.length > 0) return { selfTest: 'failed', results: [], unfinished: missed };
  const { checkTarget } = await import('./pipeline/check-target.ts');
  const ends: TargetEnd[] = [];
  for (const planned of plan.targets) ends.push(await checkTarget(planned, world));
  return {
    selfTest: 'passed',
    results: ends.flatMap((end) => (end.done ? [end.result] : [])),
    unfinished: [...ends.flatMap(unfinishedOf), ...cancelledRow(host)],
  };
}

/** One run, from the request to the published report: the stages in order, nothing else. */
export async function runPipeline(request: RunRequest, host: Host): Promise<Report> {
  const startedAt = host.clock.today();
  const watch = stopwatch(host.clock);
  const plan = await watch.time('plan', () => makePlan(request, host.repository));
  const checks = await runChecks({ plan, host, jobs: request.jobs, watch });

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
