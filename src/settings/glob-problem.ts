import picomatch from 'picomatch';
import { pathProblem } from './path-problem.ts';
import { showValue } from './show-value.ts';

/** Longer patterns are refused; picomatch's own limit is 65,536. */
const maxLength = 1_000;

/** What is wrong with a glob, or `undefined`. */
export function globProblem(glob: string): string | undefined {
  const outside = pathProblem(glob);
  if (outside !== undefined) return outside;
  if (glob.length > maxLength) return `is longer than ${maxLength} characters`;
  if (/^!(?!\()/.test(glob)) return `cannot begin with '!'; list the pattern under 'exclude' instead`;
  return compileProblem(glob);
}

/** `strictBrackets`: an unbalanced bracket is a slip, and picomatch would quietly match it literally. */
function compileProblem(glob: string): string | undefined {
  try {
    picomatch.makeRe(glob, { debug: true, strictBrackets: true });
    return undefined;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return `is not a glob that picomatch can compile (${why}); found ${showValue(glob)}`;
  }
}
