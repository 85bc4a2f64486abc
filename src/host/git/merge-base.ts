import { gitFailure } from './git-failure.ts';
import { type GitPlace, tryGit } from './run-git.ts';

/** The best common ancestor; `undefined` when there is none here, or one of the two does not exist. */
export async function mergeBase(place: GitPlace, a: string, b: string): Promise<string | undefined> {
  const result = await tryGit(place, ['merge-base', '--end-of-options', a, b]);
  if (result.code === 0) return result.stdout.toString('latin1').trim();
  if (result.code === 1 || /Not a valid (object|commit) name/.test(result.stderr)) return undefined;
  throw gitFailure('git merge-base', result.stderr);
}
