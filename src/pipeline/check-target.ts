import { openParserPool } from '../launchers/open-parser-pool.ts';
import { prepare } from '../launchers/prepare.ts';
import { HostError } from '../model/errors.ts';
import type { Plan, PlannedTarget } from '../model/plan.ts';
import type { Host, Launching } from '../model/ports.ts';
import type { Unfinished } from '../model/report.ts';
import type { TargetResult } from '../model/work.ts';
import { readPolicyFile } from '../stages/3-collect/read-policy-file.ts';
import { collect } from '../stages/3-collect.ts';
import { openValidator } from '../stages/4-validate.ts';
import { runCases } from '../stages/5-run.ts';
import { fuzz } from '../stages/6-fuzz.ts';
import { triage } from '../stages/7-triage.ts';
import type { Stopwatch } from './stopwatch.ts';

/** What every target of a run is checked with. */
export interface TargetWorld {
  readonly plan: Plan;
  readonly host: Host;
  readonly launching: Launching;
  readonly jobs: number;
  readonly watch: Stopwatch;
}

/** A target checked, or why it could not be. */
export type TargetEnd =
  | { readonly done: true; readonly result: TargetResult }
  | { readonly done: false; readonly unfinished: Unfinished };

function failed(name: string, files: number, why: string, next: string): TargetEnd {
  return {
    done: false,
    unfinished: { what: `target "${name}" (${files} files) was not checked`, why, next },
  };
}

/** Reads a schema of the policy as text. */
function readPolicyText({ plan, host }: TargetWorld) {
  return async (path: string): Promise<string | undefined> => {
    const bytes = await readPolicyFile(plan, host.repository, path);
    return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
  };
}

async function check(planned: PlannedTarget, world: TargetWorld): Promise<TargetResult> {
  const { plan, host, launching, watch, jobs } = world;
  const { target } = planned;
  const { clock, progress, cancelled } = host;
  // First: a schema that is missing or broken is the user's fault, not the surroundings'.
  const validate = await watch.time('validate', () => openValidator(target, readPolicyText(world)));
  const collected = await watch.time('collect', () => collect(plan, planned, host.repository));
  const pool = await openParserPool(target, launching, jobs);
  try {
    progress.stage(`${target.name}: ${planned.files.length} files through ${target.parser.argv.join(' ')}`);
    const ran = await watch.time('run', () => runCases({ collected, pool, validate }));
    const fuzzInput = { collected, ran, pool, jobs, clock, progress, cancelled };
    const fuzzed = await watch.time('fuzz', () => fuzz(fuzzInput));
    const findings = await watch.time('triage', () =>
      triage({ ran, fuzzed, pool, clock, progress, cancelled }),
    );
    return { collected, ran, fuzzed, findings };
  } finally {
    progress.done();
    await pool.close();
  }
}

/** Prepares, reads, validates, runs, fuzzes and triages one target. */
export async function checkTarget(planned: PlannedTarget, world: TargetWorld): Promise<TargetEnd> {
  const { target, files } = planned;
  const prepared = await world.watch.time('prepare', () => prepare(target, world.launching));
  if (!prepared.ok) {
    return failed(target.name, files.length, prepared.reason, 'make parser.prepare succeed on its own first');
  }
  try {
    return { done: true, result: await check(planned, world) };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return failed(target.name, files.length, error.message, 'mend what the message names and run again');
  }
}
