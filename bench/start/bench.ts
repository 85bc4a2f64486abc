/**
 * What `crashgate check` costs in a repository of 10,000 files when nothing relevant has changed: the most frequent
 * run of all. Next to it what cannot be had for less: git's own look at the same tree, and an empty Node. All take
 * turns, so that a noisy neighbour hits all of them; medians are compared. Exits 1 when the check costs more than
 * five times `git diff`. Needs a built dist/. Setting: ROUNDS (one more goes before, to warm up).
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, release, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const rounds = Number(process.env.ROUNDS ?? 41);
const folders = 100;
const filesPerFolder = 100;
const mostTimesGitDiff = 5;

const here = import.meta.dirname;
const cli = join(here, '../../dist/cli.js');
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'crashgate-bench-')));
const repository = join(folder, 'repository');
/** A machine's own settings of git have no part in this; HOME is a folder of ours, that starts without a cache. */
const environment = {
  PATH: process.env.PATH,
  HOME: join(folder, 'home'),
  LC_ALL: 'C',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'bench',
  GIT_AUTHOR_EMAIL: 'bench@example.org',
  GIT_COMMITTER_NAME: 'bench',
  GIT_COMMITTER_EMAIL: 'bench@example.org',
};

const config = `version: 1
targets:
  - name: rules
    files: ["rules/**/*.json"]
    parser:
      command: ["./parse", "{file}"]
`;

function git(...args: readonly string[]): string {
  return execFileSync('git', args, { cwd: repository, env: environment, encoding: 'utf8' }).trim();
}

function put(path: string, content: string): void {
  const file = join(repository, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  // As old as a checkout: a file as new as the index is read again by every git command.
  utimesSync(file, 1_700_000_000, 1_700_000_000);
}

/** 10,000 committed files, one of them changed; the target's own file is as it was. Gives the commit. */
function build(): string {
  mkdirSync(environment.HOME, { recursive: true });
  execFileSync('git', ['init', '--quiet', '--initial-branch=main', repository], { env: environment });
  for (let index = 0; index < folders * filesPerFolder - 2; index += 1) {
    const place = `source/part-${index % folders}/file-${Math.floor(index / folders)}.txt`;
    put(place, `${place}\n${'text '.repeat(100)}\n`);
  }
  put('rules/rule.json', '{"level": 1}\n');
  put('.github/crashgate.yml', config);
  git('add', '--all');
  git('commit', '--quiet', '--message', 'all');
  put('source/part-0/file-0.txt', 'changed\n');
  return git('rev-parse', 'HEAD');
}

/** Milliseconds from the start of a process to its end. */
function wallMs([program, ...args]: Command): number {
  const startedAt = performance.now();
  const { status, error } = spawnSync(program, args, {
    cwd: repository,
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const tookMs = performance.now() - startedAt;
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: exit ${status}`, { cause: error });
  return tookMs;
}

type Command = readonly [string, ...string[]];

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

/** Every contender once a round, in the order given. */
function measure(contenders: Readonly<Record<string, Command>>): Readonly<Record<string, readonly number[]>> {
  const times = Object.fromEntries(Object.keys(contenders).map((name): [string, number[]] => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, command] of Object.entries(contenders)) {
      const tookMs = wallMs(command);
      if (round > 0) times[name]?.push(tookMs);
    }
  }
  return times;
}

const check = 'crashgate check';
const gitDiff = 'git diff --raw -z <base>';

/** @returns what was measured, one row per contender, with its median against that of `git diff` */
function run() {
  const base = build();
  const times = measure({
    [gitDiff]: ['git', 'diff', '--raw', '-z', base],
    'git status': ['git', 'status', '--porcelain'],
    'node -e 0': [process.execPath, '-e', '0'],
    [check]: [process.execPath, cli, 'check', '--out', join(folder, 'report')],
    // Last, so that it does not warm anything for the others.
    'crashgate check, no cache': [
      'env',
      'CI=true',
      process.execPath,
      cli,
      'check',
      '--out',
      join(folder, 'report'),
    ],
  });
  const limitMs = median(times[gitDiff] ?? []);
  return Object.entries(times).map(([name, values]) => ({
    name,
    medianMs: rounded(median(values), 1),
    fastestMs: rounded(Math.min(...values), 1),
    ofGitDiff: rounded(median(values) / limitMs, 2),
  }));
}

try {
  const rows = run();
  console.table(rows);
  const machine = {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    kernel: release(),
    node: process.version,
    git: execFileSync('git', ['--version'], { encoding: 'utf8' }).trim(),
  };
  const result = { machine, files: folders * filesPerFolder, rounds, mostTimesGitDiff, rows };
  writeFileSync(join(here, '../results/start.json'), `${JSON.stringify(result, undefined, 2)}\n`);
  const times = rows.find(({ name }) => name === check)?.ofGitDiff ?? Number.NaN;
  console.log(`${check} costs ${times} times git diff; at most ${mostTimesGitDiff} are wanted`);
  if (!(times <= mostTimesGitDiff)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
