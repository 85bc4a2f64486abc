import type { Revision } from '../../model/change-set.ts';
import type { Plan } from '../../model/plan.ts';
import type { Repository } from '../../model/ports.ts';

/**
 * Where the files that the policy rests on are looked for, in this order. Inputs name them by path only: between two
 * commits base decides, so that a change cannot weaken its own schema; a work tree is the user's own.
 */
function policyRevisions({ changes, policySource }: Plan): readonly Revision[] {
  switch (policySource.from) {
    case 'base':
      return [changes.base];
    case 'head':
      return [changes.head];
    case 'inputs':
      return changes.head.kind === 'work-tree' ? [changes.head] : [changes.base, changes.head];
  }
}

/** Reads a schema or a dictionary of the policy; `undefined` when it is absent. @throws what the repository throws */
export async function readPolicyFile(
  plan: Plan,
  repository: Repository,
  path: string,
): Promise<Uint8Array | undefined> {
  for (const revision of policyRevisions(plan)) {
    const bytes = await repository.read(revision, path);
    if (bytes !== undefined) return bytes;
  }
  return undefined;
}
