import type { Report, Unfinished } from '../model/report.ts';
import type { TargetResult } from '../model/work.ts';
import { selfTest } from '../stages/1-self-test.ts';
import { openValidator } from '../stages/4-validate.ts';
import { checkTarget, type TargetEnd, type TargetWorld } from './check-target.ts';

/** What the checks of one run gave. */
export interface Checks {
  readonly selfTest: Report['run']['selfTest'];
  readonly results: readonly TargetResult[];
  readonly unfinished: readonly Unfinished[];
}

/** Canaries that got away: nothing else that this run would say can be trusted. */
async function watchCanaries({ host, launching, watch }: TargetWorld): Promise<readonly Unfinished[]> {
  const missed = await watch.time('self-test', () => selfTest(host.childCommand, launching, openValidator));
  return missed.map(({ name, expected, seen }) => ({
    what: `the self-test "${name}" failed`,
    why: `a known ${expected} was seen as ${seen}`,
    next: 'run `crashgate doctor` on this machine and report what it prints',
  }));
}

function cancelledRow({ cancelled }: TargetWorld['host']): readonly Unfinished[] {
  if (!cancelled.aborted) return [];
  return [{ what: 'the run was cancelled', why: 'a signal asked it to stop', next: 'run it again' }];
}

function unfinishedOf(end: TargetEnd): readonly Unfinished[] {
  return end.done ? [...end.result.ran.unfinished, ...end.result.fuzzed.unfinished] : [end.unfinished];
}

/** The canaries first, then target by target. */
export async function runChecks(ground: Omit<TargetWorld, 'launching'>): Promise<Checks> {
  const { plan, host } = ground;
  const launching = { root: host.repository.root, scratch: await host.scratch.folder('cases') };
  const world = { ...ground, launching };
  const missed = await watchCanaries(world);
  if (missed.length > 0) return { selfTest: 'failed', results: [], unfinished: missed };
  const ends: TargetEnd[] = [];
  for (const planned of plan.targets) ends.push(await checkTarget(planned, world));
  return {
    selfTest: 'passed',
    results: ends.flatMap((end) => (end.done ? [end.result] : [])),
    unfinished: [...ends.flatMap(unfinishedOf), ...cancelledRow(host)],
  };
}
