import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openEngine } from '../../../../src/fuzz/engine.ts';
import type { Mutant } from '../../../../src/model/mutant.ts';
import { mutators } from '../../../../src/mutators/index.ts';
import { type DriveInput, drive } from '../../../../src/stages/6-fuzz/drive.ts';
import { failureLog } from '../../../../src/stages/6-fuzz/failure-log.ts';
import { seedOf } from '../../../helpers/expect-mutation.ts';
import {
  collectedTarget,
  never,
  openBench,
  run,
  shellTarget,
  systemClock,
  withPool,
} from '../shell-bench.ts';

const bench = openBench();
afterAll(() => bench.clear());

const head = '{"name": "probe", "limit": 20, "on": true}\n';

interface Driving {
  readonly script: string;
  readonly jobs?: number;
  readonly runs?: number;
  readonly over?: (shown: readonly Mutant[]) => Partial<DriveInput>;
}

/** Drives one file through a shell parser; gives the end, what was run, in the order of finishing, and the figures. */
async function driven({ script, jobs = 1, runs = 60, over = () => ({}) }: Driving) {
  const target = shellTarget(script);
  return withPool(target, { bench, jobs }, async (pool) => {
    const { files } = await run(collectedTarget(target, [{ head }]), pool);
    const [file] = files;
    if (file === undefined) throw new Error('no file');
    const shown: Mutant[] = [];
    const engine = openEngine({ seed: seedOf(head, 'json'), mutators, randomSeed: 7, runs });
    const log = failureLog(file, target);
    const end = await drive({
      file,
      engine,
      log,
      pool,
      jobs,
      clock: systemClock,
      cancelled: never,
      deadlineMs: Number.POSITIVE_INFINITY,
      show: (mutant) => void shown.push(mutant),
      ...over(shown),
    });
    return { end, shown, figures: engine.figures(), candidates: log.candidates() };
  });
}

const indexes = (shown: readonly Pick<Mutant, 'index'>[]) =>
  shown.map(({ index }) => index).sort((a, b) => a - b);

it.each([1, 4, 40])('runs every mutant once with %i parsers side by side', async (jobs) => {
  const { end, shown, figures } = await driven({ script: 'exit 0', jobs });
  expect(end).toBe('runs');
  expect(indexes(shown)).toEqual(Array.from({ length: 60 }, (_, index) => index));
  expect(figures.runs).toBe(60);
});

it('lets 31 others run ahead of one slow run, waits for it, and goes on', async () => {
  // Only the first of all mutants sleeps, until 31 others have gone by.
  const isSlow = `! [ "$text" = "$head" ] && mkdir '${bench.root}/slow' 2>/dev/null`;
  const sleep = `until [ -e '${bench.root}/go' ]; do sleep 0.05; done`;
  const over = (shown: readonly Mutant[]) => ({
    show: (mutant: Mutant) => {
      (shown as Mutant[]).push(mutant);
      if (shown.length === 31) writeFileSync(join(bench.root, 'go'), '');
    },
  });
  const script = `head='${head.trimEnd()}'; if ${isSlow}; then ${sleep}; fi; exit 0`;
  const { end, shown } = await driven({ script, jobs: 4, over });
  expect(end).toBe('runs');
  expect(indexes(shown)).toEqual(indexes([...shown.keys()].map((index) => ({ index }))));
  const slow = Math.max(...shown.map(({ index }, place) => place - index));
  expect(slow).toBeGreaterThanOrEqual(28);
  expect(slow).toBeLessThan(32);
});

describe('stops', () => {
  const clock = (ticks: number[]) => ({ ...systemClock, now: () => ticks.shift() ?? 1000 });

  it('before the first mutant when there is no time', async () => {
    const { end, shown } = await driven({ script: 'exit 0', over: () => ({ deadlineMs: 0 }) });
    expect({ end, runs: shown.length }).toEqual({ end: 'time', runs: 0 });
  });

  it('at the deadline, and finishes what runs', async () => {
    const over = () => ({ deadlineMs: 1000, clock: clock([0, 0, 0, 0, 0, 0, 0]) });
    const { end, shown, figures } = await driven({ script: 'exit 0', jobs: 2, over });
    expect(end).toBe('time');
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.length).toBeLessThan(12);
    expect(figures.runs).toBe(shown.length);
  });

  it('when the run is cancelled', async () => {
    const controller = new AbortController();
    const over = (shown: readonly Mutant[]) => ({
      cancelled: controller.signal,
      show: (mutant: Mutant) => {
        (shown as Mutant[]).push(mutant);
        if (shown.length === 5) controller.abort();
      },
    });
    const { end, shown } = await driven({ script: 'exit 0', over });
    expect({ end, runs: shown.length }).toEqual({ end: 'cancelled', runs: 5 });
  });

  it('when nothing is left to try', async () => {
    const engine = openEngine({ seed: seedOf('', 'json'), mutators, randomSeed: 7, runs: 60 });
    const { end, shown } = await driven({ script: 'exit 0', over: () => ({ engine }) });
    expect({ end, runs: shown.length }).toEqual({ end: 'dry', runs: 0 });
  });
});

it('tells the engine what it saw', async () => {
  const script = 'case $text in *20*) exit 0;; *1*) exit 1;; *) echo bad >&2; exit 9;; esac';
  const { figures, candidates } = await driven({ script, runs: 150 });
  expect(figures.behaviours).toEqual(['accepted|accepted', 'crashed|exit 9|bad', 'rejected|exit 1|']);
  expect(candidates).toHaveLength(1);
});
