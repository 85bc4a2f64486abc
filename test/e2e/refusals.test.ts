import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { builtReport } from '../helpers/built-report.ts';
import { type Content, type Files, type Repo, repoYard } from '../helpers/repo.ts';
import { runCli } from '../helpers/run-built.ts';

const yard = repoYard();
afterAll(yard.remove);

/** A parser that accepts what has no `bad` in it, and declines the rest politely. */
const polite = '#!/bin/sh\nif grep -q bad "$1"; then echo "error: bad word" >&2; exit 1; fi\n';

/** A config in JSON, which is YAML; one target over rules/. */
function config(target: object = {}, more: object = {}): string {
  const base = {
    name: 'rules',
    files: ['rules/**'],
    format: 'text',
    parser: { command: ['./parser', '{file}'] },
    rejects: { exit: [1], stderr: '^error:' },
    limits: { time: '1s' },
    fuzz: { time: '5s', runs: 30 },
  };
  return JSON.stringify({ version: 1, targets: [{ ...base, ...target }], ...more });
}

/** A repository whose work tree changes `changed` against its only commit. */
function repoWith(
  changed: Files,
  settings: { readonly config?: string; readonly parser?: string; readonly base?: Files } = {},
): Repo {
  const repo = yard.init();
  repo.commit({
    '.github/crashgate.yml': settings.config ?? config(),
    parser: { script: settings.parser ?? polite },
    'rules/old': 'good\n',
    ...settings.base,
  });
  repo.write(changed);
  return repo;
}

const check = (repo: Repo, ...words: readonly string[]) => runCli(repo.dir, ['check', ...words]);

/** Processes that a run left in its repository. */
function leftRunning({ dir }: Repo): readonly string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return readlinkSync(`/proc/${pid}/cwd`).startsWith(dir);
      } catch {
        return false;
      }
    });
}

const changed: Files = { 'rules/new': 'good\n' };

describe('what cannot be checked', () => {
  it.each<[string, number, RegExp, () => Repo, readonly string[]]>([
    [
      'an unknown key',
      2,
      /crashgate\.yml:\d+:\d+: unknown key 'fiels' .*did you mean 'files'/,
      () => repoWith(changed, { config: config({ fiels: ['x'] }) }),
      [],
    ],
    [
      'a config that is no YAML',
      2,
      /crashgate\.yml:\d+:\d+: /,
      () => repoWith(changed, { config: 'version: 1\n\ttargets: [' }),
      [],
    ],
    [
      'no config',
      2,
      /there is no config.*crashgate\.yml/,
      () => repoWith({ '.github/crashgate.yml': null }),
      [],
    ],
    [
      'a parser that does not exist',
      3,
      /rules\/new not run.*\n?.*nowhere does not exist/s,
      () => repoWith(changed, { config: config({ parser: { command: ['./nowhere', '{file}'] } }) }),
      [],
    ],
    [
      'a parser that is not executable',
      3,
      /not executable/,
      () =>
        repoWith(
          { ...changed, plain: 'x' },
          { config: config({ parser: { command: ['./plain', '{file}'] } }) },
        ),
      [],
    ],
    [
      'a build that fails',
      3,
      /prepare \(false\).*exit/s,
      () =>
        repoWith(changed, {
          config: config({ parser: { command: ['./parser', '{file}'], prepare: ['false'] } }),
        }),
      [],
    ],
    [
      'a glob that matches nothing',
      3,
      /target "rules": files \[rulez\/\*\*\] matches nothing in the repository/,
      () => repoWith(changed, { config: config({ files: ['rulez/**'] }) }),
      [],
    ],
    [
      'a schema that is none',
      2,
      /schema\.json:\d+:\d+: .*type/,
      () =>
        repoWith(
          { 'rules/new': '{}' },
          {
            config: config({ format: 'json', schema: 'schema.json' }),
            base: { 'schema.json': '{"type": 12}' },
          },
        ),
      [],
    ],
    [
      'a schema that is missing',
      2,
      /schema\.json/,
      () => repoWith({ 'rules/new': '{}' }, { config: config({ format: 'json', schema: 'schema.json' }) }),
      [],
    ],
    [
      'a target that no one named',
      2,
      /no target is named "rulez".*rules/,
      () => repoWith(changed),
      ['--target', 'rulez'],
    ],
    ['a base that is no commit', 2, /base "nope"/, () => repoWith(changed), ['--base', 'nope']],
    ['an unknown flag', 2, /unknown option '--frobnicate'/, () => repoWith(changed), ['--frobnicate']],
    [
      'a budget that is none',
      2,
      /'runs' must be a whole number/,
      () => repoWith(changed),
      ['--runs', 'many'],
    ],
  ])('%s: exit %i', async (_, code, message, make, words) => {
    const ran = await check(make(), ...words);
    expect([ran.code, ran.streams]).toEqual([code, expect.stringMatching(message)]);
    expect(ran.streams).not.toMatch(/this is a bug|at .*\.js:\d+:\d+\)/);
  });

  it('a folder that is no repository: exit 3', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'crashgate-plain-'));
    try {
      const ran = await runCli(folder, ['check']);
      expect([ran.code, ran.stderr]).toEqual([3, expect.stringMatching(/not a git repository/)]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('a word that has no meaning: exit 2 with the nearest', async () => {
    const ran = await runCli(yard.folder, ['explain', 'no-crush']);
    expect([ran.code, ran.stderr]).toEqual([2, expect.stringContaining("did you mean 'no-crash'?")]);
  });

  it('a folder that is no finding: exit 2', async () => {
    const ran = await runCli(repoWith(changed).dir, ['replay', 'nowhere']);
    expect([ran.code, ran.stderr]).toEqual([2, expect.stringContaining('is not a finding')]);
  });

  it('warn-only turns 1 into 0, and does not touch 3', async () => {
    const bad = repoWith({ 'rules/new': 'bad\n' });
    expect([(await check(bad)).code, (await check(bad, '--warn-only')).code]).toEqual([1, 0]);
    const both = { rules: {}, other: { name: 'other', parser: { command: ['./nowhere', '{file}'] } } };
    const two = JSON.parse(config());
    two.targets.push({ ...two.targets[0], ...both.other });
    const mixed = repoWith({ 'rules/new': 'bad\n' }, { config: JSON.stringify(two) });
    expect([(await check(mixed)).code, (await check(mixed, '--warn-only')).code]).toEqual([1, 3]);
  });

  it('nothing relevant: exit 0, and says how little that is', async () => {
    const ran = await check(repoWith({ 'docs/x': '1' }, { base: { 'docs/x': '0' } }));
    expect([ran.code, ran.stdout]).toEqual([
      0,
      expect.stringContaining('nothing relevant changed: 0 of 1 changed files match a target'),
    ]);
  });
});

describe('odd files', () => {
  const large = (megabytes: number): string => `${'a'.repeat(1023)}\n`.repeat(1024 * megabytes);

  it.each<[string, string, Content, object, number, RegExp]>([
    ['an empty file, new', 'rules/new', '', {}, 0, /PASS/],
    ['a file that became empty', 'rules/old', '', {}, 1, /invalid: .*empty/],
    ['50 MB of text', 'rules/new', large(50), {}, 0, /PASS/],
    [
      '50 MB of JSON without a schema',
      'rules/new',
      JSON.stringify([large(50)]),
      { format: 'json' },
      0,
      /not checked: syntax of rules\/new by ourselves/,
    ],
    [
      '50 MB of YAML',
      'rules/new',
      `- ${large(50).replaceAll('\n', '\n- ')}`,
      { format: 'yaml' },
      0,
      /not checked: syntax of rules\/new by ourselves/,
    ],
    ['a name with a line end', 'rules/a\nb', 'good\n', {}, 0, /rules\/a␤b/],
    ['a name with spaces and quotes', `rules/a 'b" $(c)`, 'good\n', {}, 0, /PASS/],
    ['a name that looks like a flag', 'rules/--help', 'good\n', {}, 0, /PASS/],
    ['a name in another script', 'rules/каша', 'bad\n', {}, 1, /rules\/каша {2}rejected/],
    [
      'bytes in a YAML target',
      'rules/new',
      Buffer.from([0, 1, 2, 255, 254]),
      { format: 'yaml' },
      1,
      /invalid: .*UTF-8|invalid: .*\\x00|invalid: /,
    ],
    [
      'invalid UTF-8 in a JSON target',
      'rules/new',
      Buffer.from('{"a": "\xff"}', 'latin1'),
      { format: 'json' },
      1,
      /rules\/new:1:8 {2}invalid: .*UTF-8/,
    ],
    ['a link inside the repository', 'rules/new', { link: 'old' }, {}, 0, /PASS/],
    [
      'a link out of the repository',
      'rules/new',
      { link: '/etc/passwd' },
      {},
      1,
      /invalid: .*symbolic link that leaves the repository/,
    ],
  ])('%s', async (_, path, content, target, code, text) => {
    const repo = repoWith({ [path]: content }, { config: config(target) });
    const startedAt = performance.now();
    const ran = await check(repo);
    expect([ran.code, ran.streams]).toEqual([code, expect.stringMatching(text)]);
    expect(performance.now() - startedAt).toBeLessThan(60_000);
    builtReport(repo.dir);
  });
});

describe('parsers that misbehave', () => {
  it.each<[string, string, RegExp]>([
    [
      'ignores SIGTERM and forks',
      '#!/bin/sh\ntrap "" TERM\n(trap "" TERM; while :; do sleep 1; done) &\nwhile :; do sleep 1; done\n',
      /hang: still running after 1 s/,
    ],
    [
      'prints 1 GB',
      '#!/bin/sh\nhead -c 1000000000 /dev/zero\n',
      /exhausted: used more than 1000000 bytes of output/,
    ],
    ['leaves its session', '#!/bin/sh\nsetsid sleep 300 &\nexit 3\n', /crash: undeclared exit code 3/],
    ['kills itself', '#!/bin/sh\nkill -ABRT $$\n', /crash: killed by SIGABRT/],
  ])('%s: blocked, and nothing is left running', async (_, parser, text) => {
    const repo = repoWith(changed, { parser });
    const ran = await check(repo, '--runs', '0');
    expect([ran.code, ran.streams]).toEqual([1, expect.stringMatching(text)]);
    expect(leftRunning(repo)).toEqual([]);
  });

  it('gets no secret', async () => {
    const parser = '#!/bin/sh\nenv >seen\n';
    const repo = repoWith(changed, { parser });
    const env = {
      GITHUB_TOKEN: 't',
      ACTIONS_RUNTIME_TOKEN: 't',
      INPUT_TOKEN: 't',
      RUNNER_TEMP: '/tmp',
      MY_SECRET: 't',
    };
    const ran = await runCli(repo.dir, ['check', '--runs', '0'], { env });
    expect(ran.code, ran.streams).toBe(0);
    const names = readFileSync(join(repo.dir, 'seen'), 'utf8')
      .split('\n')
      .map((line) => line.split('=')[0]);
    expect(names.filter((name) => /^(GITHUB|ACTIONS|INPUT|RUNNER)_|SECRET/.test(name ?? ''))).toEqual([]);
    expect(names).toContain('PATH');
  });
});

describe('places to write', () => {
  it('a report folder that cannot be made: the verdict stands, and it is said', async () => {
    const repo = repoWith({ 'rules/new': 'bad\n' });
    const ran = await check(repo, '--out', join(repo.dir, 'parser', 'sub'));
    expect([ran.code, ran.streams]).toEqual([
      1,
      expect.stringMatching(/warning: could not write the json report/),
    ]);
  });

  // Mounting needs root.
  it.skipIf(process.getuid?.() !== 0)('a full disk: the verdict stands, and it is said', async () => {
    const repo = repoWith({ 'rules/new': `bad\n${'x'.repeat(200_000)}\n` });
    const full = join(repo.dir, 'full');
    mkdirSync(full);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', full]);
    try {
      const ran = await check(repo, '--out', join(full, 'out'));
      expect([ran.code, ran.streams]).toEqual([
        1,
        expect.stringMatching(/warning: could not write .*ENOSPC/),
      ]);
    } finally {
      execFileSync('umount', [full]);
    }
  });

  it('an interrupt: nothing is left running, a partial report is written', async () => {
    const repo = repoWith(changed, {
      parser: '#!/bin/sh\nsleep 0.05\n',
      config: config({ fuzz: { time: '60s', runs: 20000 } }),
    });
    const ran = await runCli(repo.dir, ['check'], {
      onStart: (pid) => void setTimeout(() => process.kill(pid, 'SIGINT'), 3000),
    });
    expect([ran.code, ran.streams]).toEqual([3, expect.stringMatching(/cancelled/)]);
    expect(builtReport(repo.dir).decision.verdict).toBe('incomplete');
    expect(leftRunning(repo)).toEqual([]);
    expect(existsSync(join(repo.dir, 'crashgate-report', '.gitignore'))).toBe(true);
  });
});
