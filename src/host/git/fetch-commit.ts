import { HostError } from '../../model/errors.ts';
import { type GitPlace, tryGit } from './run-git.ts';

const flags = [
  '--quiet',
  '--no-tags',
  '--depth=1',
  '--no-recurse-submodules',
  '--no-write-fetch-head',
  '--no-auto-gc',
] as const;

/** Asks the server for one commit and its files, without history. False when it does not give it, or not in time. */
export async function fetchCommit(place: GitPlace, commit: string): Promise<boolean> {
  try {
    return (await tryGit(place, ['fetch', ...flags, 'origin', commit])).code === 0;
  } catch (error) {
    if (error instanceof HostError) return false;
    throw error;
  }
}
