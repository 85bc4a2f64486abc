import { statSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { isAbsolute, relative, sep } from 'node:path';
import { HostError } from '../model/errors.ts';
import type { Repository } from '../model/ports.ts';
import { commitAncestors } from './git/commit-ancestors.ts';
import { diffRevisions } from './git/diff-revisions.ts';
import { fetchCommit } from './git/fetch-commit.ts';
import { findCommit, fullId } from './git/find-commit.ts';
import { type Branch, findUpstream } from './git/find-upstream.ts';
import { type GitAccess, gitEnvironment } from './git/git-environment.ts';
import { gitFailure } from './git/git-failure.ts';
import { insidePath } from './git/inside-path.ts';
import { type ObjectReader, openObjectReader } from './git/object-reader.ts';
import { rawParents } from './git/raw-parents.ts';
import { RevisionFiles } from './git/revision-files.ts';
import { type GitPlace, tryGit } from './git/run-git.ts';

/** @throws HostError when there is no such folder */
function checkFolder(directory: string): void {
  const stats = statSync(directory, { throwIfNoEntry: false });
  if (stats === undefined) throw new HostError(`${directory} does not exist`);
  if (!stats.isDirectory()) throw new HostError(`${directory} is not a folder`);
}

async function linkTarget(root: string, path: string): Promise<string | undefined> {
  const place = await insidePath(root, path);
  return place.kind === 'inside' ? relative(root, place.path).split(sep).join('/') : undefined;
}

/** What git says first: the root of the work tree, links resolved, and the commit that is checked out. */
interface Ground {
  readonly root: string;
  readonly head: string | undefined;
}

/** @throws HostError when there is no work tree */
async function askGround(place: GitPlace): Promise<Ground> {
  const what = ['rev-parse', '--show-toplevel', 'HEAD^{commit}'];
  const { stdout, stderr } = await tryGit(place, what);
  const said = stdout.toString('utf8');
  const [, root, head] = /^(.+?)\n(?:([0-9a-f]{40,64})\n)?/s.exec(said) ?? [];
  // Before the first commit git prints the root and fails on the rest.
  if (root === undefined || !isAbsolute(root)) throw gitFailure('git rev-parse', stderr);
  return { root: await realpath(root), head };
}

/** What a repository is made of once git has given its first answer. */
interface Foundation {
  readonly place: GitPlace;
  readonly head: string | undefined;
  readonly upstream: () => Promise<Branch | undefined>;
}

function repositoryOn({ place, head, upstream }: Foundation) {
  let reader: ObjectReader | undefined;
  const objects = (): ObjectReader => {
    reader ??= openObjectReader(place);
    return reader;
  };
  const files = new RevisionFiles(place, objects);
  const ancestors = commitAncestors(place, head);
  const commit = async (name: string): Promise<string | undefined> =>
    name === 'HEAD' ? head : findCommit(place, objects(), name);
  const has = async (id: string): Promise<boolean> => (await commit(id)) !== undefined;
  const repository: Repository = {
    root: place.directory,
    commit,
    parents: (id) => rawParents(objects(), id),
    mergeBase: ancestors.mergeBase,
    ensure: async (id) => fullId.test(id) && ((await has(id)) || ((await fetchCommit(place, id)) && has(id))),
    diff: (base, head, within) => diffRevisions({ place, files, base, head, within }),
    list: (revision, within) => files.list(revision, within),
    read: (revision, path) => files.read(revision, path),
    upstream: async () => {
      const branch = await upstream();
      if (branch !== undefined) ancestors.learn(branch);
      return branch?.name;
    },
    resolveLink: (path) => linkTarget(place.directory, path),
    close: async () => reader?.close(),
  };
  return { repository, files };
}

/** What a check of the work tree comes to ask: git works on it while the caller loads the rest of the program. */
async function askAhead(repository: Repository, files: RevisionFiles): Promise<void> {
  const branch = await repository.upstream();
  const base = branch === undefined ? undefined : await repository.mergeBase('HEAD', branch);
  if (base !== undefined) await files.changedSince(base);
}

/** How a repository is opened. */
export interface OpenOptions {
  /** Signs in to the server where the checkout kept no credentials. */
  readonly access?: GitAccess;
  /** A check of the work tree is to follow: its questions are asked at once, and its own asking finds the answers. */
  readonly asksAhead?: boolean;
}

/**
 * Opens the repository that a folder lies in.
 * @throws HostError when there is no readable work tree, with what to do next
 */
export async function openRepository(directory: string, options: OpenOptions = {}): Promise<Repository> {
  checkFolder(directory);
  const place = { directory, environment: gitEnvironment(process.env, options.access) };
  const asksAhead = options.asksAhead === true;
  const asked = asksAhead ? findUpstream(place) : undefined;
  // The ground below says better what is wrong.
  asked?.catch(() => {});
  const { root, head } = await askGround(place);
  const rooted = { ...place, directory: root };
  const { repository, files } = repositoryOn({
    place: rooted,
    head,
    upstream: () => asked ?? findUpstream(rooted),
  });
  // Whoever needs the answers hears of their errors.
  if (asksAhead) askAhead(repository, files).catch(() => {});
  return repository;
}
