import { describe, expect, test } from 'vitest';
import { SettingsError } from '../../../src/model/errors.ts';
import type { RunRequest } from '../../../src/model/request.ts';
import type { Trigger } from '../../../src/model/trigger.ts';
import type { Given } from '../../../src/settings/given.ts';
import { type Asked, resolveRequest } from '../../../src/settings/resolve-request.ts';

const local: Trigger = { kind: 'local', event: 'local' };
const manual: Trigger = { kind: 'manual', event: 'schedule', ref: 'refs/heads/main', defaultBranch: 'main' };
const config = `version: 1
targets:
  - name: rules
    files: ["rules/*.json"]
    parser: { command: [./parse] }
    fuzz: { time: 30s, runs: 1000, seed: 7 }
`;

function request(given: Given, more: Partial<Asked> = {}): RunRequest {
  return resolveRequest({
    command: 'check',
    given,
    trigger: local,
    defaultReporters: ['console', 'annotations', 'summary'],
    cores: 4,
    ...more,
  });
}

/** Reads from a repository with these files. */
function files(entries: Readonly<Record<string, string>>) {
  return async (path: string) => entries[path];
}

const repository = files({ '.github/crashgate.yml': config });

describe('values', () => {
  test('nothing given', () => {
    expect(request({})).toMatchObject({
      mode: 'changed',
      baseRef: undefined,
      headRef: undefined,
      fileList: undefined,
      onlyTargets: [],
      fuzzTimeMs: undefined,
      runs: undefined,
      seed: undefined,
      jobs: 5,
      warnOnly: false,
      reportDir: 'crashgate-report',
      reporters: ['console', 'annotations', 'summary'],
    });
  });

  test.each<[Given, Partial<RunRequest>]>([
    [
      { 'base-ref': 'origin/main', 'head-ref': 'HEAD~1' },
      { baseRef: 'origin/main', headRef: 'HEAD~1' },
    ],
    [
      { 'fuzz-time': '2m', runs: '5', seed: '4294967295' },
      { fuzzTimeMs: 120_000, runs: 5, seed: 4294967295 },
    ],
    [{ seed: 'auto' }, { seed: undefined }],
    [{ jobs: '32' }, { jobs: 32 }],
    [{ 'warn-only': 'TRUE' }, { warnOnly: true }],
    [{ 'warn-only': true }, { warnOnly: true }],
    [{ 'warn-only': 'False' }, { warnOnly: false }],
    [{ mode: 'all' }, { mode: 'all' }],
    [{ all: true }, { mode: 'all' }],
    [{ target: ['a', 'b'] }, { onlyTargets: ['a', 'b'] }],
    [{ 'files-from': './a.json\nb.json\n' }, { fileList: ['a.json', 'b.json'] }],
    [{ 'files-from': '' }, { fileList: [] }],
    [{ annotations: 'false', 'job-summary': 'false' }, { reporters: ['console'] }],
    [{ 'report-format': 'json' }, { reporters: ['annotations', 'summary', 'json'] }],
    [{ 'report-dir': '/tmp/out' }, { reportDir: '/tmp/out' }],
  ])('%j', (given, expected) => {
    expect(request(given)).toMatchObject(expected);
  });

  test.each<[Given, string]>([
    [{ jobs: '0' }, "'jobs' must be a whole number from 1 to 32; found '0'"],
    [{ jobs: '65' }, "'jobs' must be a whole number from 1 to 32; found '65'"],
    [{ runs: '1e3' }, "'runs' must be a whole number from 0 to 1000000000; found '1e3'"],
    [
      { seed: '4294967296' },
      "'seed' must be 'auto' or a whole number from 0 to 4294967295; found '4294967296'",
    ],
    [{ 'fuzz-time': '60' }, "'fuzz-time' must be a duration such as 500ms, 60s, 2m or 1h; found '60'"],
    [{ 'fuzz-time': '25h' }, "'fuzz-time' must be from 0 to 24h; found '25h'"],
    [{ 'warn-only': 'yes' }, "'warn-only' must be true or false; found 'yes'"],
    [{ 'warn-only': 'constructor' }, "'warn-only' must be true or false; found 'constructor'"],
    [{ mode: 'chaged' }, "'mode' must be one of changed, all; found 'chaged'; did you mean 'changed'?"],
    [
      { 'base-ref': '--upload-pack=x' },
      "'base-ref' (--base) must be a commit, branch or tag; found '--upload-pack=x'",
    ],
    [{ 'files-from': '../a' }, "a line of 'files-from' cannot leave the repository with '..'; found '../a'"],
    [
      { all: true, 'files-from': 'a' },
      'give either --all or --files-from: one checks every file, the other a list',
    ],
    [
      { 'config-file': '/etc/c.yml' },
      "'config-file' (--config) must be a path from the repository root, not an absolute one; found '/etc/c.yml'",
    ],
  ])('%j is refused', (given, message) => {
    expect(() => request(given)).toThrow(new SettingsError(message));
  });

  test.each([
    [0, 1],
    [3, 4],
    [128, 32],
  ])('%i cores → %i jobs', (cores, jobs) => {
    expect(request({}, { cores }).jobs).toBe(jobs);
  });
});

describe('long runs', () => {
  test.each<[string, Partial<Asked>]>([
    ['fuzz', { command: 'fuzz' }],
    ['manual', { trigger: manual }],
  ])('%s checks all files with ten times the budget', async (_, more) => {
    const asked = request({}, more);
    const policy = await asked.policyFrom(repository);
    expect(asked.mode).toBe('all');
    expect(policy?.targets[0]?.fuzz).toMatchObject({ timeMs: 300_000, runs: 10_000, seed: 7 });
  });

  test('a mode that was given wins', () => {
    expect(request({ mode: 'changed' }, { trigger: manual }).mode).toBe('changed');
  });
});

describe('config file', () => {
  test('the default file', async () => {
    const policy = await request({}).policyFrom(repository);
    expect(policy?.configPath).toBe('.github/crashgate.yml');
    expect(policy?.targets[0]?.fuzz).toMatchObject({ timeMs: 30_000, runs: 1_000, seed: 7 });
    expect(Object.isFrozen(policy?.targets[0]?.fuzz)).toBe(true);
  });

  test('the other spelling', async () => {
    const policy = await request({}).policyFrom(files({ '.github/crashgate.yaml': config }));
    expect(policy?.configPath).toBe('.github/crashgate.yaml');
  });

  test('no file, none named', async () => {
    await expect(request({}).policyFrom(files({}))).resolves.toBeUndefined();
  });

  test('no file, one named', async () => {
    await expect(request({ 'config-file': 'a.yml' }).policyFrom(files({}))).rejects.toThrow(
      new SettingsError("config file 'a.yml' does not exist; it is a path from the repository root"),
    );
  });

  test('seed auto overrides the seed of the config', async () => {
    const policy = await request({ seed: 'auto' }).policyFrom(repository);
    expect(policy?.targets[0]?.fuzz.seed).toBeUndefined();
  });
});

describe('a target from inputs', () => {
  test('wins over the config file', async () => {
    const given = {
      files: 'a/*.json\n\n b/*.json',
      exclude: ['a/x.json'],
      command: "./p 'x y'",
      schema: 's.json',
    };
    const policy = await request(given).policyFrom(repository);
    expect(policy).toMatchObject({ configPath: undefined, gateFiles: ['s.json'] });
    expect(policy?.targets).toMatchObject([
      {
        name: 'inputs',
        files: ['a/*.json', 'b/*.json'],
        exclude: ['a/x.json'],
        schema: 's.json',
        parser: { argv: ['./p', 'x y'] },
        fuzz: { timeMs: 60_000, runs: 20_000, seed: undefined },
      },
    ]);
  });

  test.each<[Given, string]>([
    [{ files: 'a' }, "'files' given without 'command': a target needs 'files' and 'command'"],
    [
      { command: './p', schema: 's' },
      "'command', 'schema' given without 'files': a target needs 'files' and 'command'",
    ],
    [{ exclude: 'a' }, "'exclude' given without 'files': a target needs 'files' and 'command'"],
    [
      { 'config-file': 'c.yml', files: 'a', command: './p' },
      "give either 'config-file' or 'files', 'command': with the latter no config file is read",
    ],
    [{ files: 'a', command: "'" }, "'command' has a ' at character 1 that is never closed"],
    [
      { files: '../a', command: '""' },
      "files[0] cannot leave the repository with '..'; found '../a'\ncommand[0] must name a program; found an empty text",
    ],
  ])('%j is refused', (given, message) => {
    expect(() => request(given)).toThrow(new SettingsError(message));
  });
});
