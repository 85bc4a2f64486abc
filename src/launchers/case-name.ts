/** Longest name that a case gets, characters. */
const maxLength = 100;

/**
 * The base name of a repository path, made safe to stand in a command line: letters, digits, `.`, `_`, `-`; no leading
 * dash. Parsers look at extensions and print names, so the end of a long name is kept.
 */
export function caseName(path: string): string {
  const base = path.slice(path.lastIndexOf('/') + 1);
  const safe = base
    .replaceAll(/[^A-Za-z0-9._-]/g, '_')
    .slice(-maxLength)
    .replace(/^-/, '_');
  return /^\.{0,2}$/.test(safe) ? 'case' : safe;
}
