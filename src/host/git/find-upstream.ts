import { type GitPlace, runGit, tryGit } from './run-git.ts';

/** Where a repository without an upstream is likely to merge to, best first. */
const likelyRefs = [
  'refs/remotes/origin/HEAD',
  'refs/heads/main',
  'refs/heads/master',
  'refs/remotes/origin/main',
  'refs/remotes/origin/master',
] as const;

const format = '--format=%(HEAD)%00%(refname)%00%(upstream)';

async function exists(place: GitPlace, ref: string): Promise<boolean> {
  const result = await tryGit(place, ['rev-parse', '--verify', '--quiet', '--end-of-options', ref]);
  return result.code === 0;
}

/** The branch that the current one is compared with: its upstream, else the likely ones. Full ref name. */
export async function findUpstream(place: GitPlace): Promise<string | undefined> {
  const output = await runGit(place, ['for-each-ref', format, 'refs/heads', ...likelyRefs]);
  const rows = output
    .toString('utf8')
    .split('\n')
    .map((line) => line.split('\0'));
  const names = new Set(rows.map(([, name]) => name));
  const upstream = rows.find(([mark]) => mark === '*')?.[2];
  // The branch that it tracks may have been deleted since.
  if (upstream && (names.has(upstream) || (await exists(place, upstream)))) return upstream;
  return likelyRefs.find((ref) => names.has(ref));
}
