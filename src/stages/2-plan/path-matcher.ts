import picomatch from 'picomatch';

/** Says whether a repository path is meant. */
export type PathMatcher = (path: string) => boolean;

/**
 * Globs as documented: hidden files count, case counts, `/` separates on every platform.
 * `s`: a line end in a name does not hide it from `**`.
 */
const options = { dot: true, nocase: false, windows: false, flags: 's' } as const;

/** Matches any of the globs and none of `exclude`; no glob matches nothing. */
export function pathMatcher(globs: readonly string[], exclude: readonly string[] = []): PathMatcher {
  if (globs.length === 0) return () => false;
  const isIncluded = picomatch([...globs], options);
  const isExcluded: PathMatcher = exclude.length === 0 ? () => false : picomatch([...exclude], options);
  return (path) => isIncluded(path) && !isExcluded(path);
}
