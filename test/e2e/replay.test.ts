import { afterAll, describe, expect, it } from 'vitest';
import { builtReport } from '../helpers/built-report.ts';
import { type Files, type Repo, repoYard } from '../helpers/repo.ts';
import { type Ran, runCli } from '../helpers/run-built.ts';
import { type SampleParts, sample } from './sample.ts';

/** `crashgate replay`: what it says as long as a finding stands, and when it is repaired. */

const yard = repoYard();
afterAll(yard.remove);

/** A repository whose change gives exactly one finding. */
async function brokenBy(change: Files, parts: SampleParts = {}): Promise<Repo> {
  const repo = sample(yard, parts);
  repo.write(change);
  const ran = await runCli(repo.dir, ['check', '--base', 'HEAD']);
  expect([ran.code, builtReport(repo.dir).findings.length]).toEqual([1, 1]);
  return repo;
}

function replay(repo: Repo): Promise<Ran> {
  const [finding] = builtReport(repo.dir).findings;
  return runCli(repo.dir, ['replay', `crashgate-report/${finding?.replay.folder}`]);
}

const stillFailing = { code: 1, stdout: expect.stringMatching(/^STILL FAILING {2}/) };
const fixed = { code: 0, stdout: expect.stringMatching(/^FIXED {2}/) };

interface Story {
  readonly title: string;
  readonly parts?: SampleParts;
  readonly change: Files;
  /** Changes nothing about the finding. */
  readonly elsewhere?: Files;
  readonly repair: Files;
}

const strict = { schema: 'schema.json', files: ['rules/*.json'] };

const stories: readonly Story[] = [
  {
    title: 'a crash that became a polite no',
    change: { 'rules/a.txt': 'boom\n' },
    elsewhere: { 'rules/a.txt': 'mended, but the parser is the same\n' },
    repair: { parse: { script: '#!/bin/sh\necho "error: no" >&2\nexit 1\n' } },
  },
  {
    title: 'a rejection',
    change: { 'rules/a.txt': 'wrong\n' },
    repair: { parse: { script: '#!/bin/sh\nexit 0\n' } },
  },
  {
    title: 'a schema that became wider',
    parts: { target: strict, files: { 'schema.json': '{"maxProperties": 0}', 'rules/b.json': '{}' } },
    change: { 'rules/b.json': '{"a": 1}\n' },
    elsewhere: { 'schema.json': '{"maxProperties": 0, "title": "still"}' },
    repair: { 'schema.json': '{}' },
  },
  {
    title: 'a required file that is back',
    parts: { target: { required: ['rules/a.txt'] }, files: { 'rules/b.txt': 'b\n' } },
    change: { 'rules/a.txt': null },
    elsewhere: { 'rules/c.txt': 'c\n' },
    repair: { 'rules/a.txt': 'back\n' },
  },
  {
    title: 'a link out of the repository that became a file',
    change: { 'rules/out.txt': { link: '/etc/hostname' } },
    elsewhere: { 'rules/out.txt': { link: '/etc/passwd' } },
    repair: { 'rules/out.txt': 'a file\n' },
  },
];

describe('replay', () => {
  it.each(stories)('$title: still failing, then fixed', async ({ parts, change, elsewhere, repair }) => {
    const repo = await brokenBy(change, parts);
    expect(await replay(repo)).toMatchObject(stillFailing);
    repo.write(elsewhere ?? {});
    expect(await replay(repo)).toMatchObject(stillFailing);
    repo.write(repair);
    expect(await replay(repo)).toMatchObject(fixed);
  });

  it('reads syntax again from the saved input, whatever the file is by now', async () => {
    const repo = await brokenBy({ 'rules/b.json': '{"a": }\n' });
    repo.write({ 'rules/b.json': '{}\n' });
    expect(await replay(repo)).toMatchObject(stillFailing);
  });

  it('takes a finding by report and id, and a file of any name', async () => {
    const repo = await brokenBy({ 'rules/-new\nline "x".txt': 'boom\n' });
    const byFolder = await replay(repo);
    expect(byFolder).toMatchObject(stillFailing);
    const [finding] = builtReport(repo.dir).findings;
    const byReport = await runCli(repo.dir, ['replay', `crashgate-report/report.json#${finding?.id}`]);
    expect(byReport.stdout).toBe(byFolder.stdout);
  });

  it('cannot run without the target: exit 3', async () => {
    const repo = await brokenBy({ 'rules/a.txt': 'boom\n' });
    const config = { version: 1, targets: [{ name: 'other', files: ['*'], parser: { command: ['true'] } }] };
    repo.write({ '.github/crashgate.yml': JSON.stringify(config) });
    expect(await replay(repo)).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('has no target "rules"'),
    });
  });
});
