import { showValue } from './show-value.ts';

/** `m`: `^` and `$` match at every line of what the parser printed. */
export const regexFlags = 'm';

/** What is wrong with a regular expression, or `undefined`. */
export function regexProblem(source: string): string | undefined {
  try {
    new RegExp(source, regexFlags);
    return undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const why = message.slice(message.lastIndexOf(': ') + 2).toLowerCase();
    return `is not a JavaScript regular expression (${why}); found ${showValue(source)}`;
  }
}
