import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { replay } from '../../../src/commands/replay.ts';
import { HostError, SettingsError } from '../../../src/model/errors.ts';
import type { SavedFinding } from '../../../src/model/saved-finding.ts';
import { signatureOf } from '../../../src/triage/signature-of.ts';
import { crashed } from '../../helpers/factory.ts';
import { type Files, type Repo, repoYard } from '../../helpers/repo.ts';
import { captureStdout } from './capture-stdout.ts';

const yard = repoYard();
const home = process.cwd();
afterEach(() => process.chdir(home));
afterAll(() => yard.remove());

const config = (more = '') => `version: 1
targets:
  - name: rules
    files: ["rules/*.json"]
    parser: { command: ["./parse", "{file}"]${more} }
`;

/** A repository with a parser, and the process in it. */
function repoWith(script: string, files: Files = {}): Repo {
  const repo = yard.init();
  const parser = { script: `#!/bin/sh\n${script}\n` };
  repo.commit({ '.github/crashgate.yml': config(), parse: parser, 'rules/a.json': '{}', ...files });
  process.chdir(repo.dir);
  return repo;
}

const signature = signatureOf('crash', crashed({ trace: undefined }));

function finding(over: Partial<SavedFinding> = {}): SavedFinding {
  return {
    version: 1,
    id: signature.id,
    target: 'rules',
    path: 'rules/a.json',
    format: 'json',
    subject: 'mutant',
    rule: 'no-crash',
    kind: 'crash',
    signature,
    expectation: 'mutant',
    ...over,
  };
}

/** Writes a finding's folder; gives its path. */
function saved(repo: Repo, over: Partial<SavedFinding> = {}, input = 'BUG'): string {
  const folder = join(repo.dir, 'out', 'findings', 'f1');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'finding.json'), JSON.stringify(finding(over)));
  writeFileSync(join(folder, 'input'), input);
  return folder;
}

const crashes = 'case $(cat "$1") in *BUG*) kill -SEGV $$;; *no*) exit 1;; esac';
const what = 'crash in rules/a.json (target rules)';

describe('says', () => {
  it.each([
    ['as before', crashes, {}, 'BUG', 1, `STILL FAILING  ${what}: 3 of 3 replays fail`],
    [
      'otherwise',
      'exit 9',
      {},
      'BUG',
      1,
      `STILL FAILING  ${what}: 3 of 3 replays fail, in another way than before`,
    ],
    ['no more', 'exit 0', {}, 'BUG', 0, `FIXED  ${what}: 3 of 3 replays pass`],
    ['but politely', 'exit 1', {}, 'BUG', 0, `FIXED  ${what}: 3 of 3 replays pass`],
    [
      'a file that is rejected still',
      crashes,
      { subject: 'file', kind: 'rejected', rule: 'accepts-valid', expectation: 'head' },
      'no',
      1,
      'STILL FAILING  rejected in rules/a.json (target rules): 3 of 3 replays fail, in another way than before',
    ],
    [
      'a bad example that is accepted still',
      crashes,
      { subject: 'expectation', kind: 'disagreement', rule: 'rejects-invalid', expectation: 'must-reject' },
      'yes',
      1,
      'STILL FAILING  disagreement in rules/a.json (target rules): 3 of 3 replays fail, in another way than before',
    ],
  ] as const)('%s', async (_, script, over, input, exitCode, text) => {
    const folder = saved(repoWith(script), over, input);
    expect(await captureStdout(() => replay(folder))).toEqual({ exitCode, printed: `${text}\n` });
  });

  it('how many of three fail', async () => {
    const repo = repoWith('mkdir once 2>/dev/null && kill -SEGV $$; exit 0');
    const { exitCode, printed } = await captureStdout(() => replay(saved(repo)));
    expect({ exitCode, printed }).toEqual({
      exitCode: 1,
      printed: `STILL FAILING  ${what}: 1 of 3 replays fail\n`,
    });
  });

  it('the same of report.json#id', async () => {
    saved(repoWith(crashes));
    const { exitCode } = await captureStdout(() => replay('out/report.json#f1'));
    expect(exitCode).toBe(1);
  });
});

describe('cannot run', () => {
  it('a parser that is not there', async () => {
    const folder = saved(repoWith('', { parse: null }));
    const { exitCode, printed } = await captureStdout(() => replay(folder));
    expect(exitCode).toBe(3);
    expect(printed).toMatch(/^CANNOT RUN {2}.*parse.*\n$/);
  });

  it('a parser that cannot be built', async () => {
    const files = { '.github/crashgate.yml': config(', prepare: ["sh", "-c", "echo broken build; exit 4"]') };
    const { exitCode, printed } = await captureStdout(() => replay(saved(repoWith('', files))));
    expect(exitCode).toBe(3);
    expect(printed).toMatch(/^CANNOT RUN {2}prepare .*exit status 4/);
  });
});

describe('refuses', () => {
  it.each([
    ['what is no finding', 'out', 'is not a finding'],
    ['an id that is not there', 'out/report.json#f2', 'is not a finding'],
  ])('%s', async (_, name, message) => {
    saved(repoWith(crashes));
    await expect(replay(name)).rejects.toThrow(SettingsError);
    await expect(replay(name)).rejects.toThrow(message);
  });

  it.each([
    ['a file that is cut', 'finding.json', '{"version": 1, "id"', 'cannot be read: copy the whole folder'],
    ['another version', 'finding.json', '{"version": 2}', 'was written by another version of crashgate'],
  ])('%s', async (_, name, content, message) => {
    const folder = saved(repoWith(crashes));
    writeFileSync(join(folder, name), content);
    await expect(replay(folder)).rejects.toThrow(SettingsError);
    await expect(replay(folder)).rejects.toThrow(message);
  });

  it('a target that the config does not have', async () => {
    const folder = saved(repoWith(crashes), { target: 'gone' });
    await expect(replay(folder)).rejects.toThrow(HostError);
    await expect(replay(folder)).rejects.toThrow('has no target "gone"');
  });

  it('a repository without a config', async () => {
    const folder = saved(repoWith(crashes, { '.github/crashgate.yml': null }));
    await expect(replay(folder)).rejects.toThrow(SettingsError);
  });
});
