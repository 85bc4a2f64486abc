import { showValue } from './show-value.ts';

/**
 * What is wrong with the name of a commit, or `undefined`. Git checks the rest; a leading `-` never reaches it,
 * where it would be read as an option.
 */
export function commitProblem(name: string): string | undefined {
  const bad = name === '' || name.startsWith('-') || /[\s\0]/.test(name);
  return bad ? `must be a commit, branch or tag; found ${showValue(name)}` : undefined;
}
