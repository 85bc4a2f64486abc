import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { submoduleMode, symlinkMode } from '../../model/change-set.ts';
import { HostError } from '../../model/errors.ts';
import type { Within } from '../../model/ports.ts';
import type { TreeEntry } from './parse-tree.ts';
import { type GitPlace, runGit } from './run-git.ts';
import { splitPaths } from './split-paths.ts';

/** The files on disk as git sees them, taken at one moment. */
export interface WorkTreeScan {
  /** Paths that exist: tracked, and untracked but not ignored. */
  readonly modes: ReadonlyMap<string, string>;
  /** Untracked paths among them. */
  readonly untracked: ReadonlySet<string>;
  /** Tracked files that a sparse checkout left out; their content is the index's. */
  readonly sparse: ReadonlyMap<string, TreeEntry>;
}

/** Git's mode of what lies on disk; `undefined` when there is nothing. */
function modeOnDisk(root: string, path: string): string | undefined {
  const stats = lstatSync(join(root, path), { throwIfNoEntry: false });
  if (stats === undefined) return undefined;
  if (stats.isSymbolicLink()) return symlinkMode;
  // A folder where git names a path is another repository.
  if (stats.isDirectory()) return submoduleMode;
  return (stats.mode & 0o100) === 0 ? '100644' : '100755';
}

/** A tracked file may be gone or have become something else. */
function trackedMode(root: string, entry: TreeEntry, isStale: boolean): string | undefined {
  return isStale && entry.mode !== submoduleMode ? modeOnDisk(root, entry.path) : entry.mode;
}

/** One line of `ls-files -t --stage`: `? path`, or `H 100644 <id> 0<TAB>path`. Cut by position: there can be 100,000. */
function readTracked(line: string): { readonly letter: string; readonly entry: TreeEntry } {
  const tab = line.indexOf('\t');
  const path = line.slice(tab + 1);
  if (line[tab - 1] !== '0') throw new HostError(`"${path}" has merge conflicts: resolve them first`);
  return { letter: line.slice(0, 1), entry: { path, mode: line.slice(2, 8), id: line.slice(9, tab - 2) } };
}

/**
 * Builds the scan from the lines of `ls-files`. With `--modified` a changed file comes twice: `H`, then `C`.
 * @param trusts is a file without a `C` known to be as the index has it? Else each is looked at
 */
function readLines(root: string, lines: readonly string[], trusts: boolean): WorkTreeScan {
  const modes = new Map<string, string>();
  const untracked = new Set<string>();
  const sparse = new Map<string, TreeEntry>();
  const keep = (path: string, mode: string | undefined): void => {
    if (mode === undefined) modes.delete(path);
    else modes.set(path, mode);
  };
  for (const line of lines) {
    if (line.startsWith('? ')) {
      // Another repository inside this one is named with a slash at its end.
      const name = line.slice(2).replace(/\/$/, '');
      keep(name, modeOnDisk(root, name));
      untracked.add(name);
      continue;
    }
    const { letter, entry } = readTracked(line);
    if (letter === 'S') sparse.set(entry.path, entry);
    keep(entry.path, trackedMode(root, entry, letter === 'C' || (letter === 'H' && !trusts)));
  }
  return { modes, untracked, sparse };
}

/**
 * Looks at the work tree, or at what is below `within`, with one git process.
 * @throws HostError for an unmerged file
 */
export async function scanWorkTree(place: GitPlace, within: Within = []): Promise<WorkTreeScan> {
  const flags = ['-z', '-t', '--stage', '--cached', '--others', '--exclude-standard'];
  // Git looks at every file of the tree for `--modified`, whatever part of it is asked for.
  const isWhole = within.length === 0;
  const args = ['ls-files', ...flags, ...(isWhole ? ['--modified'] : []), '--', ...within];
  return readLines(place.directory, splitPaths(await runGit(place, args)), isWhole);
}
