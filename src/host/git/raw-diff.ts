import type { ChangedFile } from '../../model/change-set.ts';
import { parseRawDiff } from './parse-raw-diff.ts';
import { type GitPlace, runGit } from './run-git.ts';

/**
 * Compares objects by id and runs nothing that the repository names: no diff driver, no text conversion.
 * Two-dot with renames off, so that both names are judged. A submodule counts by the commit that it points to.
 * https://git-scm.com/docs/git-diff
 */
const flags = [
  '--raw',
  '-z',
  '--no-abbrev',
  '--no-renames',
  '--no-ext-diff',
  '--no-textconv',
  '--ignore-submodules=dirty',
] as const;

/** The tracked files that differ between two commits, or between one and the work tree. @throws HostError */
export async function rawDiff(place: GitPlace, ...ids: readonly string[]): Promise<readonly ChangedFile[]> {
  return parseRawDiff(await runGit(place, ['diff', ...flags, ...ids, '--']));
}
