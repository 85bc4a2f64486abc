import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { builtReport } from '../helpers/built-report.ts';
import { mergeRef, type Repo, repoYard } from '../helpers/repo.ts';
import { pullRequestPayload, runAction } from '../helpers/run-built.ts';
import { sample } from './sample.ts';

/** Checkouts that lack what the event would need: everything is checked then, or nothing and it is said. */

const yard = repoYard();
afterAll(yard.remove);

const origin = sample(yard, {
  target: { fuzz: { runs: 3 } },
  parser: '#!/bin/sh\ntouch ran\n',
  files: { 'rules/b.txt': 'b\n' },
});
origin.git('checkout', '--quiet', '-b', 'change');
origin.commit({ 'rules/a.txt': 'one\n' });
origin.git('checkout', '--quiet', 'main');
origin.commit({ 'rules/b.txt': 'bb\n' });
const pull = mergeRef(origin, 'change');
const pullPayload = pullRequestPayload(pull.headSha, pull.baseSha);

const zero = '0'.repeat(40);

interface Push {
  readonly ref: string;
  readonly after: string;
}

function firstPush({ ref, after }: Push): object {
  const flags = { created: true, deleted: false, forced: false };
  return { ref, before: zero, after, ...flags, repository: { default_branch: 'main' } };
}

async function reportOf(workspace: Repo, event: string, payload: unknown): Promise<Report> {
  const ran = await runAction(workspace.dir, { event, payload });
  expect(ran.code, ran.streams).toBe(0);
  return builtReport(workspace.dir);
}

const rows = ({ files }: Report): readonly string[] => files.map(({ path, status }) => `${status} ${path}`);

describe('without history', () => {
  it("a pull request's own tip: every file, and how to do better", async () => {
    const report = await reportOf(yard.checkout(origin, pull.headSha), 'pull_request', pullPayload);
    expect(report.run.method).toBe('full-scan');
    expect(rows(report)).toEqual(['unchanged rules/a.txt', 'unchanged rules/b.txt']);
    expect(report.run.notes.join('\n')).toContain('`fetch-depth: 0` brings it');
  });

  it('a new branch: every file', async () => {
    const payload = firstPush({ ref: 'refs/heads/change', after: pull.headSha });
    const report = await reportOf(yard.checkout(origin, 'change'), 'push', payload);
    expect([report.run.method, report.files.length]).toEqual(['full-scan', 2]);
  });

  it('the first push of the default branch: every file is new', async () => {
    const payload = firstPush({ ref: 'refs/heads/main', after: origin.git('rev-parse', 'main') });
    const report = await reportOf(yard.checkout(origin, 'main'), 'push', payload);
    expect(rows(report)).toEqual(['added rules/a.txt', 'added rules/b.txt']);
  });
});

describe('refused, and no parser runs', () => {
  it('a checkout that is not of the pull request: exit 3, and how to get the right one', async () => {
    const workspace = yard.checkout(origin, 'main');
    const ran = await runAction(workspace.dir, { event: 'pull_request', payload: pullPayload });
    expect(ran.code, ran.streams).toBe(3);
    expect(ran.step.annotations).toMatchObject([
      { level: 'error', message: expect.stringContaining('Use actions/checkout without `ref`') },
    ]);
    expect(existsSync(join(workspace.dir, 'ran'))).toBe(false);
  });

  it.each<Readonly<Record<string, string>>>([
    { 'base-ref': pull.baseSha },
    { files: 'rules/**', command: './parse {file}', mode: 'all' },
  ])('pull_request_target with the inputs %j: exit 3', async (inputs) => {
    const workspace = yard.checkout(origin, 'refs/pull/1/merge', 2);
    const step = { event: 'pull_request_target', payload: pullPayload, inputs };
    const ran = await runAction(workspace.dir, step);
    expect(ran.code, ran.streams).toBe(3);
    expect(existsSync(join(workspace.dir, 'ran'))).toBe(false);
  });
});
