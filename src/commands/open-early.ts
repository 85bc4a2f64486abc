import { openRepository } from '../host/git-repository.ts';
import type { Repository } from '../model/ports.ts';

/** First words that ask for a look at the work tree; no word at all is `check`. */
const verbs: readonly (string | undefined)[] = [undefined, 'check', 'fuzz'];

/**
 * Opens the repository of the current folder before the command line is understood, so that git answers while the
 * program is loaded. `undefined` when the words ask for something else.
 */
export function openEarly([verb]: readonly string[]): Promise<Repository> | undefined {
  if (!verbs.includes(verb)) return undefined;
  const opening = openRepository(process.cwd(), { asksAhead: true });
  // Who needs the repository hears of its errors.
  opening.catch(() => {});
  return opening;
}
