import type { OptionRow, OptionType } from './option-row.ts';
import { durationWords } from './parse-duration.ts';
import { shareWords } from './parse-share.ts';
import { sizeWords } from './parse-size.ts';

/** How an error message calls a value, and an element of it: both complete `must be …`. */
export interface OptionWords {
  readonly whole: string;
  readonly element: string;
}

const text = 'text; put it in quotes';

const wordsByType: Readonly<Record<OptionType, (row: OptionRow) => OptionWords>> = {
  name: () => scalar("a name of at most 64 letters, digits, '.', '_' and '-'"),
  names: () => ({ whole: 'a list of names', element: 'a name' }),
  commit: () => scalar('a commit, branch or tag'),
  path: () => scalar('a path from the repository root'),
  paths: () => ({ whole: 'a list of paths', element: text }),
  listing: () => scalar('a file, or - for stdin'),
  folder: () => scalar('a folder'),
  globs: () => ({ whole: 'a list of glob patterns', element: text }),
  argv: () => ({ whole: 'a list of words: the program, then its arguments', element: text }),
  env: () => ({ whole: 'a mapping of variable names to texts', element: text }),
  exits: () => ({ whole: 'a list of exit codes', element: 'an exit code from 0 to 255' }),
  regex: () => scalar('a regular expression, in quotes'),
  duration: () => scalar(durationWords),
  size: () => scalar(sizeWords),
  share: () => scalar(shareWords),
  integer: (row) => scalar(integerWords(row)),
  seed: (row) => scalar(`'auto' or ${integerWords(row)}`),
  boolean: () => scalar('true or false'),
  choice: (row) => scalar(`one of ${choicesOf(row)}`),
  choices: (row) => ({ whole: `a list of some of ${choicesOf(row)}`, element: `one of ${choicesOf(row)}` }),
};

/** How an error message calls the value of an option. */
export function optionWords(row: OptionRow): OptionWords {
  return wordsByType[row.type](row);
}

function scalar(words: string): OptionWords {
  return { whole: words, element: words };
}

function integerWords({ least = 0, most = Number.MAX_SAFE_INTEGER }: OptionRow): string {
  return `a whole number from ${least} to ${most}`;
}

function choicesOf(row: OptionRow): string {
  return (row.choices ?? []).join(', ');
}
