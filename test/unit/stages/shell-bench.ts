import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { systemClock } from '../../../src/host/system-clock.ts';
import { openParserPool } from '../../../src/launchers/open-parser-pool.ts';
import type { ChangeStatus } from '../../../src/model/change-set.ts';
import type { Launching, Progress } from '../../../src/model/ports.ts';
import type { Target } from '../../../src/model/target.ts';
import type { CollectedFile, CollectedTarget, ParserPool, RunResult } from '../../../src/model/work.ts';
import { runCases } from '../../../src/stages/5-run.ts';
import { aCase, aChangedFile, aPlannedTarget, aTarget, aValidation, bytesOf } from '../../helpers/factory.ts';

/** A repository root, and an empty scratch folder that must be empty again at the end. */
export interface ShellBench extends Launching {
  readonly clear: () => void;
}

export function openBench(): ShellBench {
  const root = mkdtempSync(join(tmpdir(), 'crashgate-stages-'));
  const scratch = join(root, 'scratch');
  mkdirSync(scratch);
  const clear = (): void => {
    expect(readdirSync(scratch)).toEqual([]);
    rmSync(root, { recursive: true, force: true });
  };
  return { root, scratch, clear };
}

/** A target whose parser is a shell script: `$1` is the file, `$text` what is in it. Nothing is fuzzed for long. */
export function shellTarget(script: string, over: Partial<Target> = {}): Target {
  const argv = ['sh', '-c', `text=$(tr -d '\\0' <"$1"); ${script}`, 'parser', '{file}'];
  return aTarget({
    parser: { kind: 'command', argv, prepare: undefined, cwd: '.', env: {} },
    limits: { timeMs: 15_000, memoryBytes: 2 ** 30, outputBytes: 2 ** 20 },
    fuzz: { timeMs: 60_000, runs: 200, seed: undefined, dictionary: undefined },
    ...over,
  });
}

/** One file of a change, as texts; without `head` it is deleted. */
export interface FileTexts {
  readonly path?: string;
  readonly base?: string;
  readonly head?: string;
  readonly status?: ChangeStatus;
}

function statusOf({ base, head }: FileTexts): ChangeStatus {
  if (head === undefined) return 'deleted';
  return base === undefined ? 'added' : 'modified';
}

export function collectedFile(texts: FileTexts): CollectedFile {
  const { path = 'rules/a.json', base, head } = texts;
  const headKind = head === undefined ? 'deleted' : 'head';
  return {
    changed: aChangedFile({ path, status: texts.status ?? statusOf(texts) }),
    head: aCase({ path, bytes: bytesOf(head ?? ''), provenance: { kind: headKind } }),
    base:
      base === undefined ? undefined : aCase({ path, bytes: bytesOf(base), provenance: { kind: 'base' } }),
    faults: [],
  };
}

export function collectedTarget(
  target: Target,
  files: readonly FileTexts[],
  over: Partial<CollectedTarget> = {},
): CollectedTarget {
  const collected = files.map(collectedFile);
  return {
    planned: aPlannedTarget({ target, files: collected.map(({ changed }) => changed) }),
    files: collected,
    saved: [],
    expectations: [],
    dictionary: [],
    schema: undefined,
    seed: 7,
    ...over,
  };
}

/** Opens a pool, works with it, closes it. */
export async function withPool<T>(
  target: Target,
  { bench, jobs = 1 }: { readonly bench: Launching; readonly jobs?: number },
  work: (pool: ParserPool) => Promise<T>,
): Promise<T> {
  const pool = await openParserPool(target, bench, jobs);
  try {
    return await work(pool);
  } finally {
    await pool.close();
  }
}

export function unchecked(): ReturnType<typeof aValidation> {
  return aValidation({ schema: 'none' });
}

/** Stage 5 with nothing to validate. */
export function run(collected: CollectedTarget, pool: ParserPool): Promise<RunResult> {
  return runCases({ collected, pool, validate: unchecked });
}

export const quiet: Progress = {
  stage: () => undefined,
  live: (text) => void text(),
  note: () => undefined,
  done: () => undefined,
};

export const never = new AbortController().signal;

export { systemClock };
