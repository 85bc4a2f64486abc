import type { ChangedFile, Revision } from '../../model/change-set.ts';
import type { Within } from '../../model/ports.ts';
import { comparePaths } from './compare-paths.ts';
import { diffWorkTree } from './diff-work-tree.ts';
import { rawDiff } from './raw-diff.ts';
import type { RevisionFiles } from './revision-files.ts';
import type { GitPlace } from './run-git.ts';

/** Base and head, and the means to look at them. */
export interface DiffQuestion {
  readonly place: GitPlace;
  readonly files: RevisionFiles;
  readonly base: Revision;
  readonly head: Revision;
  /** Where untracked files of a work tree are looked for. */
  readonly within: Within | undefined;
}

/** What lies between a commit and the head. */
async function diffFrom(
  base: string,
  { place, files, head, within }: DiffQuestion,
): Promise<readonly ChangedFile[]> {
  switch (head.kind) {
    case 'commit':
      return rawDiff(place, base, head.id);
    case 'work-tree':
      return diffWorkTree(...(await Promise.all([files.changedSince(base), files.scan(within)])));
    case 'empty': {
      const gone = await files.list({ kind: 'commit', id: base });
      return gone.map(({ path }) => ({ path, status: 'deleted', headMode: '000000' }));
    }
  }
}

/** The difference, sorted by path. @throws HostError when git cannot compute it; never an empty set instead */
export async function diffRevisions(question: DiffQuestion): Promise<readonly ChangedFile[]> {
  const { base, head, files, within } = question;
  switch (base.kind) {
    case 'work-tree':
      throw new TypeError('a work tree cannot be the base of a difference');
    case 'empty':
      return (await files.list(head, within)).map((file) => ({ ...file, status: 'added' }));
    case 'commit':
      return [...(await diffFrom(base.id, question))].sort(comparePaths);
  }
}
