import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, it } from 'vitest';
import { openRepository } from '../../../../src/host/git-repository.ts';
import type { Revision } from '../../../../src/model/change-set.ts';
import type { Repository } from '../../../../src/model/ports.ts';
import { type Repo, repoYard } from '../../../helpers/repo.ts';

/** A git on PATH that writes down what it is asked, then answers. */
const yard = repoYard();
const bin = join(yard.folder, 'bin');
const log = join(yard.folder, 'log');
const path = process.env.PATH ?? '';
const workTree: Revision = { kind: 'work-tree' };
const asked = (): readonly string[] =>
  existsSync(log) ? readFileSync(log, 'utf8').split('\n').filter(Boolean).sort() : [];

mkdirSync(bin);
writeFileSync(join(bin, 'git'), `#!/bin/sh\necho "$1" >>'${log}'\nPATH='${path}'\nexec git "$@"\n`);
chmodSync(join(bin, 'git'), 0o755);

beforeEach(() => {
  process.env.PATH = `${bin}${delimiter}${path}`;
});
afterEach(() => {
  process.env.PATH = path;
  rmSync(log, { force: true });
});
afterAll(() => yard.remove());

/** Main with one commit, and a changed file on disk. */
function start(): Repo {
  const repo = yard.init();
  repo.commit({ 'rules/a': '1' });
  repo.write({ 'rules/a': '2' });
  return repo;
}

/** The questions of a plain check. */
async function check(repository: Repository): Promise<readonly unknown[]> {
  const name = await repository.upstream();
  const id = await repository.mergeBase('HEAD', name ?? '');
  if (id === undefined) return [name, id];
  const changed = await repository.diff({ kind: 'commit', id }, workTree, ['rules']);
  return [name, id, changed];
}

async function checkIn(repo: Repo, asksAhead: boolean): Promise<readonly unknown[]> {
  const repository = await openRepository(repo.dir, { asksAhead });
  try {
    return await check(repository);
  } finally {
    await repository.close();
  }
}

it('gives the same answers with the same questions, none of them twice', async () => {
  const repo = start();
  repo.git('checkout', '--quiet', '-b', 'topic');
  repo.commit({ 'rules/b': '1' });
  const later = await checkIn(repo, false);
  const questions = asked();
  rmSync(log);
  expect(await checkIn(repo, true)).toEqual(later);
  expect(asked()).toEqual(questions);
  expect(questions).toEqual(['diff', 'for-each-ref', 'ls-files', 'merge-base', 'rev-parse']);
});

it('does not ask for the merge base of a commit with itself', async () => {
  const repo = start();
  const [name, id] = await checkIn(repo, true);
  expect([name, id]).toEqual(['refs/heads/main', repo.git('rev-parse', 'HEAD')]);
  expect(asked()).not.toContain('merge-base');
});

it('keeps its errors for who asks', async () => {
  const repo = start();
  repo.git('update-ref', '-d', 'refs/heads/main');
  rmSync(log, { force: true });
  expect(await checkIn(repo, true)).toEqual([undefined, undefined]);
  await expect(openRepository(yard.folder, { asksAhead: true })).rejects.toThrow('not a git repository');
});
