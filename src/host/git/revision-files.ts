import { type ChangedFile, type Revision, submoduleMode } from '../../model/change-set.ts';
import { HostError } from '../../model/errors.ts';
import type { Within } from '../../model/ports.ts';
import { comparePaths } from './compare-paths.ts';
import type { ObjectReader } from './object-reader.ts';
import { parseTree, type TreeEntry } from './parse-tree.ts';
import { rawDiff } from './raw-diff.ts';
import { readWorkFile } from './read-work-file.ts';
import { remember } from './remember.ts';
import { type GitPlace, runGit } from './run-git.ts';
import { scanWorkTree, type WorkTreeScan } from './scan-work-tree.ts';

type Tree = ReadonlyMap<string, TreeEntry>;

async function readTree(place: GitPlace, commit: string): Promise<Tree> {
  const output = await runGit(place, ['ls-tree', '-r', '-z', '--full-tree', commit]);
  return new Map(parseTree(output).map((entry) => [entry.path, entry]));
}

/** The files of commits and of the work tree. Each is looked at once and kept for the run. */
export class RevisionFiles {
  readonly #place: GitPlace;
  readonly #objects: () => ObjectReader;
  readonly #tree: (commit: string) => Promise<Tree>;
  readonly #scan: (within: string) => Promise<WorkTreeScan>;
  /** What differs in the tracked files of the work tree, by the commit that they are compared with. */
  readonly changedSince: (commit: string) => Promise<readonly ChangedFile[]>;

  constructor(place: GitPlace, objects: () => ObjectReader) {
    this.#place = place;
    this.#objects = objects;
    this.#tree = remember((commit) => readTree(place, commit));
    this.#scan = remember((within) => scanWorkTree(place, within.split('\0').filter(Boolean)));
    this.changedSince = remember((commit) => rawDiff(place, commit));
  }

  /** Every path as `unchanged`, sorted. */
  async list(revision: Revision, within?: Within): Promise<readonly ChangedFile[]> {
    const files = Array.from(
      await this.#modes(revision, within),
      ([path, headMode]) => ({ path, status: 'unchanged', headMode }) as const,
    );
    return files.sort(comparePaths);
  }

  /** Content of a path; `undefined` when it is absent. @throws HostError when it exists and cannot be had */
  async read(revision: Revision, path: string): Promise<Uint8Array | undefined> {
    switch (revision.kind) {
      case 'empty':
        return undefined;
      case 'commit':
        return this.#blob((await this.#tree(revision.id)).get(path));
      case 'work-tree':
        return (
          (await readWorkFile(this.#place.directory, path)) ??
          this.#blob((await this.scan([path])).sparse.get(path))
        );
    }
  }

  /** The work tree, or the part of it below `within`, as it was when first asked for. */
  scan(within: Within = []): Promise<WorkTreeScan> {
    return this.#scan(within.join('\0'));
  }

  async #modes(revision: Revision, within: Within | undefined): Promise<Iterable<readonly [string, string]>> {
    switch (revision.kind) {
      case 'empty':
        return [];
      case 'commit':
        return Array.from(await this.#tree(revision.id), ([path, { mode }]) => [path, mode] as const);
      case 'work-tree':
        return (await this.scan(within)).modes;
    }
  }

  async #blob(entry: TreeEntry | undefined): Promise<Uint8Array | undefined> {
    // A submodule's content is in another repository.
    if (entry === undefined || entry.mode === submoduleMode) return undefined;
    const object = await this.#objects().read(entry.id);
    if (object !== undefined) return object.bytes;
    throw new HostError(`"${entry.path}" (${entry.id}) is not in this clone and could not be fetched`);
  }
}
