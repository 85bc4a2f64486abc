import { SettingsError } from '../model/errors.ts';
import type { RunRequest } from '../model/request.ts';
import type { Trigger } from '../model/trigger.ts';
import { adjustBudgets } from './adjust-budgets.ts';
import { configPolicy } from './config-policy.ts';
import type { Given } from './given.ts';
import { givenFiles } from './given-files.ts';
import { inputsPolicy } from './inputs-policy.ts';
import { optionNamed } from './option-named.ts';
import { givenChoice, givenDurationMs, givenFlag, givenInteger, givenList, givenText } from './read-given.ts';

/** What an entry knows before anything is read. */
export interface Asked {
  /** `fuzz`: every file, ten times the budget. */
  readonly command: 'check' | 'fuzz';
  readonly given: Given;
  readonly trigger: Trigger;
  /** Reporters of this entry when nothing switches one off. */
  readonly defaultReporters: readonly string[];
  /** Processor cores of the machine. */
  readonly cores: number;
}

const mostJobs = 32;

/** Turns inputs or flags into the request for a run. Touches nothing outside. @throws SettingsError */
export function resolveRequest(asked: Asked): RunRequest {
  const { given, trigger } = asked;
  const seed = given.seed === 'auto' ? undefined : givenInteger(given, 'seed');
  return Object.freeze({
    trigger,
    mode: resolveMode(asked),
    baseRef: givenText(given, 'base-ref'),
    headRef: givenText(given, 'head-ref'),
    fileList: givenFiles(given),
    onlyTargets: givenList(given, 'target') ?? [],
    fuzzTimeMs: givenDurationMs(given, 'fuzz-time'),
    runs: givenInteger(given, 'runs'),
    seed,
    jobs: givenInteger(given, 'jobs') ?? Math.max(1, Math.min(mostJobs, asked.cores + 1)),
    warnOnly: givenFlag(given, 'warn-only') ?? false,
    reportDir: givenText(given, 'report-dir') ?? String(optionNamed('report-dir').default),
    reporters: resolveReporters(asked),
    policyFrom: resolvePolicy(asked),
  });
}

/** A run by hand or by clock has no change of its own, so it checks everything. */
function isLong({ command, trigger }: Asked): boolean {
  return command === 'fuzz' || trigger.kind === 'manual';
}

function resolveMode(asked: Asked): RunRequest['mode'] {
  const { given } = asked;
  const all = givenFlag(given, 'all') ?? false;
  if (all && given['files-from'] !== undefined) {
    throw new SettingsError('give either --all or --files-from: one checks every file, the other a list');
  }
  const mode = givenChoice(given, 'mode') ?? (all || isLong(asked) ? 'all' : 'changed');
  return mode === 'all' ? 'all' : 'changed';
}

function resolveReporters({ given, defaultReporters }: Asked): readonly string[] {
  const off = [
    ...(givenFlag(given, 'annotations') === false ? ['annotations'] : []),
    ...(givenFlag(given, 'job-summary') === false ? ['summary'] : []),
  ];
  const format = givenChoice(given, 'report-format');
  const chosen = format === undefined ? [] : [format];
  const dropped = format === undefined ? off : [...off, 'console'];
  const kept = defaultReporters.filter((name) => !dropped.includes(name));
  return [...new Set([...kept, ...chosen])];
}

/** Inputs that make a target win over the config file; their faults are told at once. */
function resolvePolicy(asked: Asked): RunRequest['policyFrom'] {
  const { given } = asked;
  const own = inputsPolicy(given);
  const path = givenText(given, 'config-file');
  const change = {
    length: isLong(asked) ? 'long' : 'normal',
    seed: given.seed === 'auto' ? 'derived' : 'as-configured',
  } as const;
  return async (read) => {
    const policy = own ?? (await configPolicy(read, path));
    return policy && adjustBudgets(policy, change);
  };
}
