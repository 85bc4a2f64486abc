import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { builtReport } from '../helpers/built-report.ts';
import { mergeRef, type Repo, repoYard } from '../helpers/repo.ts';
import { pullRequestPayload, runAction } from '../helpers/run-built.ts';

const yard = repoYard();
afterAll(yard.remove);

/** Leaves a trace of having run; declines what has `bad` in it. */
const parser = '#!/bin/sh\ntouch ran\nif grep -q bad "$1"; then echo "error: bad" >&2; exit 1; fi\n';

const config = (target: object = {}): string =>
  JSON.stringify({
    version: 1,
    targets: [
      {
        name: 'rules',
        files: ['rules/**'],
        format: 'text',
        parser: { command: ['./parser', '{file}'] },
        rejects: { exit: [1], stderr: '^error:' },
        fuzz: { runs: 5 },
        ...target,
      },
    ],
  });

function origin(): Repo {
  const repo = yard.init();
  repo.commit({
    '.github/crashgate.yml': config(),
    parser: { script: parser },
    'rules/a': 'good\n',
    'rules/b': 'good\n',
  });
  return repo;
}

const zero = '0'.repeat(40);
const repository = { default_branch: 'main' };

describe('events', () => {
  it('pull_request at the merge ref: what lands, against its first parent', async () => {
    const repo = origin();
    repo.git('checkout', '--quiet', '-b', 'pr');
    repo.commit({ 'rules/a': 'bad\n' });
    repo.git('checkout', '--quiet', 'main');
    repo.commit({ 'rules/b': 'better\n' });
    const pull = mergeRef(repo, 'pr');
    const workspace = yard.checkout(repo, 'refs/pull/1/merge');
    // The base of the payload is older than what the merge lands on.
    const payload = pullRequestPayload(pull.headSha, repo.git('rev-parse', 'main~1'));
    const ran = await runAction(workspace.dir, { event: 'pull_request', payload });
    expect(ran.code, ran.streams).toBe(1);
    const { files, run } = builtReport(workspace.dir);
    expect([files.map(({ path }) => path), run.base, run.head]).toEqual([
      ['rules/a'],
      pull.baseSha,
      pull.mergeSha,
    ]);
  });

  it('pull_request at its own tip: against the merge base, and says that the merge is not tested', async () => {
    const repo = origin();
    repo.git('checkout', '--quiet', '-b', 'pr');
    const headSha = repo.commit({ 'rules/a': 'bad\n' });
    repo.git('checkout', '--quiet', 'main');
    repo.commit({ 'rules/b': 'better\n' });
    const clone = yard.clone(repo);
    clone.git('checkout', '--quiet', headSha);
    const ran = await runAction(clone.dir, {
      event: 'pull_request',
      payload: pullRequestPayload(headSha, repo.git('rev-parse', 'main')),
    });
    expect(ran.code, ran.streams).toBe(1);
    expect(ran.streams).toContain('the result of merging them is not tested');
    expect(builtReport(clone.dir).files.map(({ path }) => path)).toEqual(['rules/a']);
  });

  it.each<[string, (repo: Repo, before: string, after: string) => object, readonly string[], number]>([
    ['ordinary', (_, before, after) => ({ ref: 'refs/heads/main', before, after }), ['rules/a'], 1],
    [
      'new branch',
      (_, _before, after) => ({ ref: 'refs/heads/new', before: zero, after, created: true }),
      ['rules/a'],
      1,
    ],
    [
      'forced, with a base that is gone',
      (_, _before, after) => ({ ref: 'refs/heads/main', before: '1'.repeat(40), after, forced: true }),
      ['rules/a', 'rules/b'],
      1,
    ],
    ['deleted', (_, before) => ({ ref: 'refs/heads/old', before, after: zero, deleted: true }), [], 0],
  ])('push, %s', async (_, payloadOf, files, code) => {
    const repo = origin();
    const before = repo.git('rev-parse', 'HEAD');
    if (code === 1) repo.git('checkout', '--quiet', '-b', 'new');
    const after = code === 1 ? repo.commit({ 'rules/a': 'bad\n' }) : before;
    const clone = yard.clone(repo);
    clone.git('checkout', '--quiet', after);
    const payload = {
      forced: false,
      deleted: false,
      created: false,
      repository,
      ...payloadOf(repo, before, after),
    };
    const ran = await runAction(clone.dir, { event: 'push', payload });
    expect(ran.code, ran.streams).toBe(code);
    expect(builtReport(clone.dir).files.map(({ path }) => path)).toEqual(files);
  });

  it('workflow_dispatch on the default branch: every file', async () => {
    const repo = origin();
    const ran = await runAction(yard.clone(repo).dir, {
      event: 'workflow_dispatch',
      payload: { ref: 'refs/heads/main', repository, inputs: {} },
    });
    expect(ran.code, ran.streams).toBe(0);
    expect(ran.step.outputs.get('checked-count')).toBe('2');
  });

  it('merge_group: against the base of the group', async () => {
    const repo = origin();
    const base = repo.git('rev-parse', 'HEAD');
    const head = repo.commit({ 'rules/b': 'bad\n' });
    const payload = {
      action: 'checks_requested',
      merge_group: {
        head_sha: head,
        base_sha: base,
        head_ref: 'refs/heads/gh-readonly-queue/main/pr-1',
        base_ref: 'refs/heads/main',
      },
      repository,
    };
    const ran = await runAction(yard.checkout(repo, 'main').dir, { event: 'merge_group', payload });
    expect(ran.code, ran.streams).toBe(1);
    expect(ran.step.outputs.get('failed-files')).toBe('["rules/b"]');
  });

  it.each(['pull_request_target', 'workflow_run'])('%s is refused, and no parser runs', async (event) => {
    const repo = origin();
    const payload = {
      ...(pullRequestPayload(repo.git('rev-parse', 'HEAD'), zero) as object),
      workflow_run: { head_sha: zero },
    };
    const ran = await runAction(repo.dir, { event, payload });
    expect([ran.code, ran.step.annotations.map(({ level }) => level)]).toEqual([3, ['error']]);
    expect(ran.streams).toContain(event);
    expect(existsSync(join(repo.dir, 'ran'))).toBe(false);
  });

  it('an event without base and head names what to give: exit 2', async () => {
    const ran = await runAction(origin().dir, {
      event: 'release',
      payload: { action: 'published', repository },
    });
    expect([ran.code, ran.streams]).toEqual([2, expect.stringContaining('base-ref and head-ref')]);
  });
});

describe('a pull request that edits its own gate', () => {
  it.each<[string, object | null]>([
    ['widens what counts as accepted', { accepts: { exit: [0, 1] }, rejects: { exit: [] } }],
    ['looks elsewhere', { files: ['parser'] }],
    ['excludes its file', { exclude: ['rules/a'] }],
    ['swaps the parser', { parser: { command: ['true'] } }],
    ['removes the config', null],
  ])('%s: is judged by the base', async (_, target) => {
    const repo = origin();
    repo.git('checkout', '--quiet', '-b', 'pr');
    repo.commit({ 'rules/a': 'bad\n', '.github/crashgate.yml': target === null ? null : config(target) });
    const pull = mergeRef(repo, 'pr');
    const workspace = yard.checkout(repo, 'refs/pull/1/merge');
    const ran = await runAction(workspace.dir, {
      event: 'pull_request',
      payload: pullRequestPayload(pull.headSha, pull.baseSha),
    });
    expect(ran.code, ran.streams).toBe(1);
    const report = builtReport(workspace.dir);
    expect(report.policy).toMatchObject({ from: 'base', changedGateFiles: ['.github/crashgate.yml'] });
    expect(report.run.notes.join('\n')).toContain('the change touches the gate');
  });
});
