import { showValue } from './show-value.ts';

/** What is wrong with a repository path or pattern, or `undefined`. It must stay inside the repository. */
export function pathProblem(path: string): string | undefined {
  const shown = showValue(path);
  if (path.trim() === '') return 'must name a path; found nothing';
  if (path.includes('\0')) return `cannot hold a NUL byte; found ${shown}`;
  if (/^(?:[/\\]|[A-Za-z]:[/\\])/.test(path)) {
    return `must be a path from the repository root, not an absolute one; found ${shown}`;
  }
  if (path.split(/[/\\]/).includes('..')) return `cannot leave the repository with '..'; found ${shown}`;
  return undefined;
}
