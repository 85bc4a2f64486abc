import { realpath, stat } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { HostError } from '../model/errors.ts';
import type { Repository } from '../model/ports.ts';
import { diffRevisions } from './git/diff-revisions.ts';
import { fetchCommit } from './git/fetch-commit.ts';
import { findCommit, fullId } from './git/find-commit.ts';
import { findUpstream } from './git/find-upstream.ts';
import { type GitAccess, gitEnvironment } from './git/git-environment.ts';
import { insidePath } from './git/inside-path.ts';
import { mergeBase } from './git/merge-base.ts';
import { type ObjectReader, openObjectReader } from './git/object-reader.ts';
import { rawParents } from './git/raw-parents.ts';
import { RevisionFiles } from './git/revision-files.ts';
import { type GitPlace, runGit } from './git/run-git.ts';

/** @throws HostError when there is no such folder */
async function checkFolder(directory: string): Promise<void> {
  const stats = await stat(directory).catch((cause: Error) => {
    throw new HostError(`${directory} cannot be opened: ${cause.message}`, cause);
  });
  if (!stats.isDirectory()) throw new HostError(`${directory} is not a folder`);
}

async function linkTarget(root: string, path: string): Promise<string | undefined> {
  const place = await insidePath(root, path);
  return place.kind === 'inside' ? relative(root, place.path).split(sep).join('/') : undefined;
}

function repositoryAt(place: GitPlace): Repository {
  let reader: ObjectReader | undefined;
  const objects = (): ObjectReader => {
    reader ??= openObjectReader(place);
    return reader;
  };
  const files = new RevisionFiles(place, objects);
  const commit = (name: string): Promise<string | undefined> => findCommit(place, objects(), name);
  const has = async (id: string): Promise<boolean> => (await commit(id)) !== undefined;
  return {
    root: place.directory,
    commit,
    parents: (id) => rawParents(objects(), id),
    mergeBase: (a, b) => mergeBase(place, a, b),
    ensure: async (id) => fullId.test(id) && ((await has(id)) || ((await fetchCommit(place, id)) && has(id))),
    diff: (base, head, within) => diffRevisions({ place, files, base, head, within }),
    list: (revision, within) => files.list(revision, within),
    read: (revision, path) => files.read(revision, path),
    upstream: () => findUpstream(place),
    resolveLink: (path) => linkTarget(place.directory, path),
    close: async () => reader?.close(),
  };
}

/**
 * Opens the repository that a folder lies in. `access` signs in to the server where the checkout kept no
 * credentials. @throws HostError when there is no readable work tree, with what to do next
 */
export async function openRepository(directory: string, access?: GitAccess): Promise<Repository> {
  await checkFolder(directory);
  const place = { directory, environment: gitEnvironment(process.env, access) };
  const root = (await runGit(place, ['rev-parse', '--show-toplevel'])).toString('utf8').replace(/\n$/, '');
  return repositoryAt({ ...place, directory: await realpath(root) });
}
