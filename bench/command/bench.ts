/**
 * How many cases a second the command launcher runs, next to what the machine can do at all: a loop of posix_spawn in
 * C on every core; and next to the plain way from Node, child_process.spawn. All on the same tiny parser. The three
 * take turns, and the ratios are of turns next to each other: a noisy neighbour hits all of them. Measure on a quiet
 * machine all the same: a busy one shares its cores out by process, which favours those who run more of them.
 * Settings: ROUNDS (the first one warms up), CASES (a round), JOBS (sessions).
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, release, tmpdir } from 'node:os';
import { join } from 'node:path';
import { command } from '../../src/launchers/command.ts';
import type { Case } from '../../src/model/case.ts';
import type { Target } from '../../src/model/target.ts';

const rounds = Number(process.env.ROUNDS ?? 9);
const cases = Number(process.env.CASES ?? 2000);
const inputBytes = 500;
const cores = availableParallelism();
const jobs = Number(process.env.JOBS ?? 2 * cores);

const here = import.meta.dirname;
const folder = mkdtempSync(join(process.platform === 'linux' ? '/dev/shm' : tmpdir(), 'crashgate-bench-'));
const parser = compile('tiny-parser');
const loop = compile('posix-spawn-loop');

const input: Case = {
  path: 'rules/case.txt',
  format: 'text',
  bytes: Buffer.alloc(inputBytes, 'a'),
  provenance: { kind: 'head' },
};

const target: Target = {
  name: 'bench',
  files: ['**'],
  exclude: [],
  format: 'text',
  schema: undefined,
  parser: { kind: 'command', argv: [parser, '{file}'], prepare: undefined, cwd: '.', env: {} },
  answers: { acceptExits: [0], rejectExits: [1], rejectStderr: undefined },
  limits: { timeMs: 2000, memoryBytes: 512 * 1024 * 1024, outputBytes: 1024 * 1024 },
  fuzz: { timeMs: 0, runs: 0, seed: undefined, dictionary: undefined },
  mustAccept: [],
  mustReject: [],
  saved: 'saved',
  required: [],
  shape: { empty: undefined, removedLines: undefined },
};

function compile(name: string): string {
  const program = join(folder, name);
  execFileSync('gcc', ['-O2', '-o', program, join(here, `${name}.c`)]);
  return program;
}

async function ours(): Promise<void> {
  let left = cases;
  await Promise.all(
    sessions.map(async (session) => {
      while (left-- > 0) {
        const outcome = await session.run(input);
        if (outcome.kind !== 'accepted') throw new Error(`unexpected: ${JSON.stringify(outcome)}`);
      }
    }),
  );
}

async function posixSpawn(): Promise<void> {
  const each = Math.ceil(cases / cores);
  await Promise.all(
    Array.from({ length: cores }, (_, index) => {
      const own = join(folder, `loop-${index}`);
      mkdirSync(own, { recursive: true });
      return exitOf(loop, [parser, own, String(each), String(inputBytes)]);
    }),
  );
}

async function nodeSpawn(): Promise<void> {
  let left = cases;
  await Promise.all(
    Array.from({ length: jobs }, async (_, index) => {
      const path = join(folder, `spawn-${index}.txt`);
      while (left-- > 0) {
        writeFileSync(path, input.bytes);
        await exitOf(parser, [path]);
      }
    }),
  );
}

function exitOf(program: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${program}: exit ${code}`))));
  });
}

/** Cases a second. */
async function rate(run: () => Promise<void>): Promise<number> {
  const startedAt = performance.now();
  await run();
  return cases / ((performance.now() - startedAt) / 1000);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const sessions = await Promise.all(
  Array.from({ length: jobs }, () => command.open(target, { root: folder, scratch: folder }, 'fast')),
);
const contenders = { crashgate: ours, 'posix_spawn in C': posixSpawn, 'child_process.spawn': nodeSpawn };
const rates = Object.fromEntries(Object.keys(contenders).map((name): [string, number[]] => [name, []]));
try {
  for (let round = 0; round < rounds; round++) {
    // Round 0 warms up.
    for (const [name, run] of Object.entries(contenders)) {
      const value = await rate(run);
      if (round > 0) rates[name]?.push(value);
    }
  }
} finally {
  await Promise.all(sessions.map((session) => session.close()));
  rmSync(folder, { recursive: true, force: true });
}

const limit = rates['posix_spawn in C'] ?? [];
const rows = Object.entries(rates).map(([name, values]) => ({
  name,
  casesPerSecond: Math.round(median(values)),
  ofPosixSpawn: Number(median(values.map((value, round) => value / (limit[round] ?? Number.NaN))).toFixed(3)),
}));
console.table(rows);
const machine = { cpu: cpus()[0]?.model ?? 'unknown', cores, kernel: release(), node: process.version };
const result = { machine, jobs, rounds: rounds - 1, casesPerRound: cases, inputBytes, rows, rates };
const out = join(here, '../results/command.json');
mkdirSync(join(here, '../results'), { recursive: true });
writeFileSync(out, `${JSON.stringify(result, undefined, 2)}\n`);
