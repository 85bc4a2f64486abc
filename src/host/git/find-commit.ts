import type { ObjectReader } from './object-reader.ts';
import { type GitPlace, tryGit } from './run-git.ts';

/** A complete object id, SHA-1 or SHA-256. */
export const fullId = /^([0-9a-f]{40}|[0-9a-f]{64})$/;

/** Names that the long-lived reader can look up. Others (`x@{1}`) could end it when they do not exist. */
const plainName = /^[\w./-]+$/;

/** Full commit id of any name that git understands; `undefined` when there is no such commit. */
export async function findCommit(
  place: GitPlace,
  reader: ObjectReader,
  name: string,
): Promise<string | undefined> {
  if (name === '' || name.includes('\0')) return undefined;
  if (plainName.test(name)) return (await reader.read(`${name}^{commit}`))?.id;
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
  const result = await tryGit(place, args);
  // Old versions of git print the option back.
  return result.code === 0 ? result.stdout.toString('latin1').trim().split('\n').at(-1) : undefined;
}
