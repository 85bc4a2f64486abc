import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { FuzzBudget, Target } from '../../../src/model/target.ts';
import type { FuzzResult } from '../../../src/model/work.ts';
import { type FuzzInput, fuzz } from '../../../src/stages/6-fuzz.ts';
import {
  collectedTarget,
  type FileTexts,
  never,
  openBench,
  quiet,
  run,
  shellTarget,
  systemClock,
  withPool,
} from './shell-bench.ts';

const bench = openBench();
afterAll(() => bench.clear());

const rule = '{"name": "probe", "limit": 20, "on": true}\n';
const base = rule.replace('20', '19');
const changed: FileTexts = { base, head: rule };

function budget(over: Partial<FuzzBudget>): FuzzBudget {
  return { timeMs: 60_000, runs: 150, seed: undefined, dictionary: undefined, ...over };
}

interface Fuzzing extends Partial<FuzzInput> {
  readonly files?: readonly FileTexts[];
}

/** Stages 5 and 6 on one target. */
async function fuzzed(
  target: Target,
  { files = [changed], jobs = 1, ...over }: Fuzzing = {},
): Promise<FuzzResult> {
  return withPool(target, { bench, jobs }, async (pool) => {
    const collected = collectedTarget(target, files);
    const ran = await run(collected, pool);
    return fuzz({
      collected,
      ran,
      pool,
      jobs,
      clock: systemClock,
      progress: quiet,
      cancelled: never,
      ...over,
    });
  });
}

const twoBugs =
  'case $text in *probe*:*20*true*) exit 0;; *20*) kill -SEGV $$;; *true*) echo "lost 7" >&2; exit 9;; esac';

/** What must not depend on time or on the number of parsers. */
const lasting = ({ candidates, figures, stopped, unfinished }: FuzzResult) => ({
  candidates: candidates.map(({ edits, signature, firstIndex, duplicates, verdict, input }) => ({
    edits,
    signature,
    firstIndex,
    duplicates,
    verdict,
    input,
  })),
  figures: [...figures],
  stopped,
  unfinished,
});

it('finds the same with one parser and with five', async () => {
  const target = shellTarget(twoBugs, { fuzz: budget({}) });
  const [one, five] = [await fuzzed(target, { jobs: 1 }), await fuzzed(target, { jobs: 5 })];
  expect(lasting(five)).toEqual(lasting(one));
  expect(one.candidates.map(({ signature }) => signature.text).sort()).toEqual([
    'crash|SIGSEGV|',
    'crash|exit 9|lost N',
  ]);
  expect(one).toMatchObject({ stopped: 'runs', plannedRuns: 150, notChecked: [], unfinished: [] });
  for (const { firstIndex, input, edits } of one.candidates) {
    expect(input.provenance).toMatchObject({ kind: 'mutant', index: firstIndex, edits });
  }
  const runs = one.candidates.reduce((sum, { duplicates }) => sum + 1 + duplicates, 0);
  expect(runs).toBeGreaterThan(20);
});

it('one finding a signature over all files: that of the first file, with the others counted', async () => {
  const script = 'case $text in *probe*:*20*true*) exit 0;; esac; exit 9';
  const names = ['a.json', 'b.json', 'c.json'];
  const of = (runs: number, paths: readonly string[]) =>
    fuzzed(shellTarget(script, { fuzz: budget({ runs }) }), {
      files: paths.map((path) => ({ ...changed, path })),
    });
  const { candidates, figures } = await of(60, names);
  const [alone] = (await of(20, ['a.json'])).candidates;
  expect(candidates).toMatchObject([{ file: { evidence: { input: { path: 'a.json' } } } }]);
  expect([...figures.keys()]).toEqual(names);
  expect([...figures.values()].map(({ runs }) => runs)).toEqual([20, 20, 20]);
  expect(candidates[0]?.duplicates).toBe(3 * ((alone?.duplicates ?? 0) + 1) - 1);
});

it('what a dry file leaves goes to the next ones', async () => {
  const target = shellTarget('exit 0', { fuzz: budget({ runs: 90 }) });
  const files = [
    { path: 'empty.json', head: '' },
    { path: 'a.json', head: rule },
    { path: 'b.json', head: rule },
  ];
  const { figures, stopped, unfinished } = await fuzzed(target, { files });
  expect([...figures].map(([path, { runs }]) => [path, runs])).toEqual([
    ['empty.json', 0],
    ['a.json', 45],
    ['b.json', 45],
  ]);
  expect({ stopped, unfinished }).toEqual({ stopped: 'runs', unfinished: [] });
});

describe('which files', () => {
  const script = 'case $text in *bad*) exit 1;; *bug*) exit 9;; esac';

  it('only such as pass as they are; the others are named', async () => {
    const files = [
      { path: 'good.json', head: rule },
      { path: 'bad.json', head: 'bad' },
      { path: 'bug.json', head: 'bug' },
      { path: 'gone.json', base: rule },
    ];
    const target = shellTarget(script, { name: 'rules', fuzz: budget({ runs: 10 }) });
    const { figures, notChecked, unfinished } = await fuzzed(target, { files });
    expect([...figures.keys()]).toEqual(['good.json']);
    expect(notChecked).toEqual(
      ['bad', 'bug'].map((name) => ({
        what: `mutants of ${name}.json (target rules)`,
        why: 'the file does not pass as it is',
      })),
    );
    expect(unfinished).toEqual([]);
  });

  it.each([
    ['no file', budget({}), [], 'nothing to fuzz', 0],
    ['none that passes', budget({}), [{ head: 'bad' }], 'nothing to fuzz', 1],
    ['no runs wanted', budget({ runs: 0 }), [changed], 'off', 0],
    ['no time wanted', budget({ timeMs: 0 }), [changed], 'off', 0],
  ] as const)('%s', async (_, fuzzBudget, files, stopped, notChecked) => {
    const result = await fuzzed(shellTarget(script, { fuzz: fuzzBudget }), { files });
    expect(result).toMatchObject({ stopped, plannedRuns: 0, candidates: [], unfinished: [] });
    expect(result.notChecked).toHaveLength(notChecked);
  });
});

describe('what is not done is said', () => {
  it('no time for a file', async () => {
    const target = shellTarget('exit 0', { name: 'rules', fuzz: budget({ timeMs: 5 }) });
    let now = 0;
    const clock = { ...systemClock, now: () => now++ * 10 };
    const { stopped, unfinished } = await fuzzed(target, { clock });
    expect(stopped).toBe('time');
    expect(unfinished).toMatchObject([{ what: 'rules/a.json was not fuzzed (target "rules")' }]);
  });

  it('a run that is cancelled', async () => {
    const { stopped, figures } = await fuzzed(shellTarget('exit 0'), { cancelled: AbortSignal.abort() });
    expect(stopped).toBe('cancelled');
    expect([...figures.values()]).toMatchObject([{ runs: 0 }]);
  });

  it('a parser that is gone after a while', async () => {
    const program = join(bench.root, 'parser');
    const script = `#!/bin/sh\ncase $(tr -d '\\0' <"$1") in *probe*:*20*true*) ;; *) rm -f "$0";; esac\n`;
    writeFileSync(program, script, { mode: 0o755 });
    const parser = {
      kind: 'command',
      argv: [program, '{file}'],
      prepare: undefined,
      cwd: '.',
      env: {},
    } as const;
    const target = shellTarget('', { name: 'rules', parser, fuzz: budget({ runs: 30 }) });
    const { unfinished, candidates } = await fuzzed(target, { files: [{ head: rule }] });
    rmSync(program, { force: true });
    expect(candidates).toEqual([]);
    expect(unfinished).toMatchObject([
      {
        what: expect.stringMatching(/^[12]\d mutants of rules\/a\.json were not run \(target "rules"\)$/),
        why: expect.stringContaining('could not be started'),
      },
    ]);
  });
});

it('the changed part comes first, and a file that did not change has none', async () => {
  const long = (limit: number) =>
    `{"a": [1, 2, 3], "b": "x", "c": {"d": 4}, "limit": ${limit}, "z": [5, 6, 7]}\n`;
  const target = shellTarget(`case $text in *'"limit": 20,'*) exit 0;; esac; exit 9`, {
    fuzz: budget({ runs: 100 }),
  });
  const first = async (file: FileTexts) =>
    (await fuzzed(target, { files: [file] })).candidates[0]?.firstIndex ?? 999;
  const modified = await first({ base: long(19), head: long(20) });
  const unchanged = await first({ base: long(20), head: long(20), status: 'unchanged' });
  const added = await first({ head: long(20) });
  expect(modified).toBeLessThanOrEqual(added);
  expect(unchanged).toBe(added);
});
