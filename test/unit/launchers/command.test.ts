import { chmodSync, copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { command } from '../../../src/launchers/command.ts';
import { HostError } from '../../../src/model/errors.ts';
import type { Outcome, OutcomeKind } from '../../../src/model/outcome.ts';
import type { Target } from '../../../src/model/target.ts';
import { caseOf, leftRunning, makeBench, targetOf } from './bench-of-parsers.ts';

const bench = makeBench();
const parser = bench.compile('mis "behave"');
const sanitized = bench.compile('sanitized', '-fsanitize=address');
const manners = ['fast', 'fresh'] as const;
const short = { timeMs: 1200, memoryBytes: 256 * 1024 * 1024, outputBytes: 1024 * 1024 };

afterAll(() => bench.clear());
afterEach(() => {
  expect(leftRunning()).toEqual([]);
  expect(readdirSync(bench.scratch)).toEqual([]);
});

/** Runs cases one after the other on one session, in both manners, which must agree. */
async function outcomesOf(target: Target, ...inputs: readonly Parameters<typeof caseOf>[]) {
  const [fast, fresh] = await Promise.all(manners.map((manner) => runAll(target, manner, inputs)));
  expect(fresh?.map(withoutTime)).toEqual(fast?.map(withoutTime));
  return fast ?? [];
}

async function runAll(
  target: Target,
  manner: 'fast' | 'fresh',
  inputs: readonly Parameters<typeof caseOf>[],
): Promise<Outcome[]> {
  const session = await command.open(target, bench, manner);
  const outcomes: Outcome[] = [];
  for (const input of inputs) outcomes.push(await session.run(caseOf(...input)));
  await session.close();
  return outcomes;
}

/** Everything that two runs of one case must share. Text may hold addresses and process ids. */
function withoutTime(outcome: Outcome): unknown {
  if (outcome.kind === 'unlaunched') return outcome;
  const { durationMs, stdout, stderr, ...rest } = outcome;
  return { ...rest, trace: 'trace' in outcome ? outcome.trace?.type : undefined };
}

describe('every behaviour, in both manners, and the next case is not touched by it', () => {
  const rows: readonly [string, OutcomeKind, object][] = [
    ['accept', 'accepted', { code: 0, stdout: '', stderr: '' }],
    ['', 'accepted', {}],
    ['reject', 'rejected', { code: 1, stderr: 'error: not today\n' }],
    ['exit42', 'crashed', { ending: { kind: 'exit', code: 42 } }],
    ['segfault', 'crashed', { ending: { kind: 'signal', signal: 'SIGSEGV' }, stderr: '' }],
    ['abort', 'crashed', { ending: { kind: 'signal', signal: 'SIGABRT' }, stderr: '' }],
    // Takes the shell of the session with it: run once more without one.
    ['kill-group', 'crashed', { ending: { kind: 'signal', signal: 'SIGKILL' } }],
    ['spin', 'hung', { limitMs: 1200 }],
    ['sleep', 'hung', {}],
    ['stubborn', 'hung', {}],
    ['daemon', 'accepted', {}],
    ['daemon-and-hang', 'hung', {}],
    ['background', 'accepted', {}],
    ['flood-stdout', 'exhausted', { resource: 'output', limitBytes: 1024 * 1024 }],
    ['flood-stderr', 'exhausted', { resource: 'output' }],
    ['memory', 'exhausted', { resource: 'memory', limitBytes: 256 * 1024 * 1024 }],
    ['close-stdin', 'accepted', {}],
    ['remove-input', 'accepted', {}],
    ['descriptors', 'accepted', {}],
  ];
  it.each(rows)('%s: %s', async (word, kind, evidence) => {
    const limits = kind === 'hung' ? short : targetOf([]).limits;
    const target = targetOf([parser, '{file}'], { limits });
    const outcomes = await outcomesOf(target, [word], ['accept'], ['reject']);
    expect(outcomes.map((outcome) => outcome.kind)).toEqual([kind, 'accepted', 'rejected']);
    expect(outcomes[0]).toMatchObject(evidence);
  });

  it.each([
    { text: 'accept', kind: 'accepted' },
    { text: 'segfault', kind: 'crashed' },
    { text: '', kind: 'accepted' },
    { text: `accept ${'x'.repeat(5_000_000)}`, kind: 'accepted' },
  ])('without {file} the bytes come on stdin: $kind, $text.length bytes', async ({ text, kind }) => {
    const outcomes = await outcomesOf(targetOf([parser]), [text], ['reject']);
    expect(outcomes.map((outcome) => outcome.kind)).toEqual([kind, 'rejected']);
  });

  it('keeps the first and the last part of a long output', async () => {
    const target = targetOf([parser, '{file}'], { limits: { ...short, timeMs: 15_000 } });
    const [outcome] = await outcomesOf(target, ['flood-stdout']);
    const text = outcome?.kind === 'exhausted' ? outcome.stdout : '';
    expect(text.length).toBeLessThan(66_000);
    expect(text).toMatch(/^x{49152}\n\[\.\.\. \d+ bytes left out \.\.\.\]\nx{16384}$/);
  });
});

it('an ASan report is a crash, whatever the exit code after it', async () => {
  const target = targetOf([sanitized, '{file}']);
  const [crash, next] = await outcomesOf(target, ['overflow'], ['accept']);
  expect(crash).toMatchObject({ kind: 'crashed', ending: { kind: 'exit', code: 86 } });
  expect(crash).toMatchObject({ trace: { runtime: 'asan', type: 'heap-buffer-overflow' } });
  expect(next?.kind).toBe('accepted');
  const env = { ...target.parser.env, ASAN_OPTIONS: 'exitcode=0:halt_on_error=1' };
  const [silent] = await outcomesOf({ ...target, parser: { ...target.parser, env } }, ['overflow']);
  expect(silent).toMatchObject({ kind: 'crashed', ending: { kind: 'exit', code: 0 } });
});

it('a Python traceback is a crash although exit 1 is declared; a declared text is needed to reject', async () => {
  const python = targetOf(['python3', '-c', 'import sys; {}[open(sys.argv[1]).read()]', '{file}']);
  const [crash] = await outcomesOf(python, ['key']);
  expect(crash).toMatchObject({ kind: 'crashed', trace: { runtime: 'python', type: 'KeyError' } });
  const answers = { acceptExits: [0], rejectExits: [1], rejectStderr: /^error:/m };
  const strict = targetOf([parser, '{file}'], { answers });
  const kinds = (await outcomesOf(strict, ['reject'], ['grumble'])).map((outcome) => outcome.kind);
  expect(kinds).toEqual(['rejected', 'crashed']);
});

it('Python, which ignores SIGXFSZ, is seen to pass the output limit', async () => {
  const target = targetOf(['python3', '-c', 'print("x" * 2**22)', '{file}']);
  const [outcome] = await outcomesOf(target, ['']);
  expect(outcome).toMatchObject({ kind: 'exhausted', resource: 'output' });
});

it('no secret of ours reaches the parser', async () => {
  const ours = {
    GITHUB_TOKEN: 's',
    ACTIONS_RUNTIME_TOKEN: 's',
    INPUT_X: 's',
    MY_TOKEN: 's',
    GITHUB_ENV: 's',
  };
  Object.assign(process.env, ours);
  try {
    const [outcome] = await outcomesOf(targetOf([parser, '{file}']), ['secrets']);
    expect(outcome?.kind).toBe('accepted');
  } finally {
    for (const name of Object.keys(ours)) delete process.env[name];
  }
});

describe('names', () => {
  it.each([
    ['rules/a b.json', 'a_b.json'],
    [`q'u"o$te.json`, 'q_u_o_te.json'],
    ['line\nbreak.json', 'line_break.json'],
    ['-rf.json', '_rf.json'],
    ['..', 'case'],
    ['ünï.txt', '_n_.txt'],
    [`${'l'.repeat(120)}.yml`, `${'l'.repeat(96)}.yml`],
  ])('%j is shown to the parser as %s', async (path, name) => {
    const [first, second] = await outcomesOf(targetOf([parser, '{file}']), ['name', path], ['name', 'other']);
    expect(first).toMatchObject({ kind: 'accepted', stdout: `${name}\n` });
    expect(second).toMatchObject({ stdout: 'other\n' });
  });

  it('{file} may stand inside an argument, more than once, beside what a shell would expand', async () => {
    const words = ["it's", '$HOME', '`id`', '', '--in={file},{file}', '\\', 'a\nb'];
    const script = 'for a in "$@"; do printf "<%s>" "$a"; done';
    const target = targetOf(['sh', '-c', script, 'sh', ...words]);
    const expected = `${["it's", '$HOME', '`id`', '', '--in=x.txt,x.txt', '\\', 'a\nb'].map((a) => `<${a}>`).join('')}`;
    for (const manner of manners) {
      const session = await command.open(target, bench, manner);
      expect(await session.run(caseOf('', 'x.txt'))).toMatchObject({ stdout: expected });
      await session.close();
    }
  });

  it('a name from PATH is the program, not the builtin of a shell', async () => {
    const [outcome] = await outcomesOf(targetOf(['echo', '--version']), ['']);
    expect(outcome).toMatchObject({ kind: 'accepted', stdout: expect.stringContaining('coreutils') });
  });

  it('a relative program is looked for in the working directory', async () => {
    mkdirSync(join(bench.root, 'sub dir'), { recursive: true });
    copyFileSync(parser, join(bench.root, 'sub dir', 'p'));
    const base = targetOf(['./p', '{file}']);
    const target = { ...base, parser: { ...base.parser, cwd: 'sub dir' } };
    expect((await outcomesOf(target, ['accept']))[0]?.kind).toBe('accepted');
  });
});

describe('unlaunched', () => {
  it.each([
    [['./absent', '{file}'], '.', /absent does not exist\. .*prepare/],
    [['absent-from-path'], '.', /absent-from-path is not in PATH/],
    [['./plain.txt'], '.', /plain\.txt is not executable\. Run chmod/],
    [['sh'], 'nowhere', /nowhere does not exist\. Correct parser\.cwd/],
    [['./bad-interpreter'], '.', /could not be started: .*not found/],
  ])('%j in %s', async (argv, cwd, reason) => {
    writeFileSync(join(bench.root, 'plain.txt'), 'text');
    writeFileSync(join(bench.root, 'bad-interpreter'), '#!/absent/interpreter\n');
    chmodSync(join(bench.root, 'bad-interpreter'), 0o755);
    const base = targetOf(argv);
    const target = { ...base, parser: { ...base.parser, cwd } };
    for (const manner of manners) {
      const [outcome] = await runAll(target, manner, [['accept']]);
      expect(outcome).toMatchObject({ kind: 'unlaunched', reason: expect.stringMatching(reason) });
    }
  });

  it('a scratch folder that cannot be written is the fault of the host', async () => {
    const launching = { root: bench.root, scratch: join(bench.root, 'plain.txt') };
    writeFileSync(launching.scratch, 'no folder');
    await expect(command.open(targetOf([parser]), launching, 'fast')).rejects.toThrow(HostError);
  });

  it('a closed session says so', async () => {
    const session = await command.open(targetOf([parser]), bench, 'fast');
    await session.close();
    await session.close();
    expect(await session.run(caseOf('accept'))).toMatchObject({ kind: 'unlaunched' });
  });
});

it('a parser that leaves a process behind on each case piles up none', async () => {
  const session = await command.open(targetOf([parser, '{file}']), bench, 'fast');
  for (let round = 0; round < 5; round++) {
    expect((await session.run(caseOf('background'))).kind).toBe('accepted');
    // The shell itself stays.
    expect(leftRunning().length).toBe(1);
  }
  await session.close();
});

it('one session runs thousands of cases alike', async () => {
  const session = await command.open(targetOf([parser, '{file}']), bench, 'fast');
  const wanted: Record<string, OutcomeKind> = { accept: 'accepted', reject: 'rejected', abort: 'crashed' };
  for (let round = 0; round < 500; round++) {
    for (const [word, kind] of Object.entries(wanted)) {
      expect((await session.run(caseOf(`${word} ${round}`))).kind).toBe(kind);
    }
  }
  await session.close();
});

it('an event loop that was busy past the limit does not make a hang', async () => {
  const target = targetOf([parser, '{file}'], { limits: { ...short, timeMs: 300 } });
  for (const manner of manners) {
    const session = await command.open(target, bench, manner);
    const pending = session.run(caseOf('accept'));
    const until = performance.now() + 600;
    while (performance.now() < until);
    expect((await pending).kind).toBe('accepted');
    await session.close();
  }
});
