import { type GitPlace, runGit, tryGit } from './run-git.ts';

/** Where a repository without an upstream is likely to merge to, best first. */
const likelyRefs = [
  'refs/remotes/origin/HEAD',
  'refs/heads/main',
  'refs/heads/master',
  'refs/remotes/origin/main',
  'refs/remotes/origin/master',
] as const;

const format = '--format=%(HEAD)%00%(refname)%00%(objectname)%00%(upstream)';

/** A branch by its full ref name. */
export interface Branch {
  readonly name: string;
  /** Its newest commit. */
  readonly tip: string;
}

async function branchNamed(place: GitPlace, name: string): Promise<Branch | undefined> {
  const result = await tryGit(place, ['rev-parse', '--verify', '--quiet', '--end-of-options', name]);
  // Old versions of git print the option back.
  const tip = result.stdout.toString('latin1').trim().split('\n').at(-1);
  return result.code === 0 && tip !== undefined ? { name, tip } : undefined;
}

/** The branch that the current one is compared with: its upstream, else the likely ones. */
export async function findUpstream(place: GitPlace): Promise<Branch | undefined> {
  const output = await runGit(place, ['for-each-ref', format, 'refs/heads', ...likelyRefs]);
  const rows = output
    .toString('utf8')
    .split('\n')
    .map((line) => line.split('\0'));
  const tips = new Map(rows.map(([, name = '', tip = '']) => [name, { name, tip }]));
  const upstream = rows.find(([mark]) => mark === '*')?.[3];
  // The branch that it tracks may have been deleted since.
  const tracked = upstream ? (tips.get(upstream) ?? (await branchNamed(place, upstream))) : undefined;
  if (tracked !== undefined) return tracked;
  const likely = likelyRefs.find((ref) => tips.has(ref));
  return likely === undefined ? undefined : tips.get(likely);
}
