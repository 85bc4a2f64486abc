import type { Revision } from '../../model/change-set.ts';
import { SettingsError } from '../../model/errors.ts';
import type { Repository } from '../../model/ports.ts';
import type { RunRequest } from '../../model/request.ts';
import type { Range } from './range.ts';

/** A name as given, as a branch of origin, or a commit that the server has. */
async function findNamed(repository: Repository, name: string, option: 'base' | 'head'): Promise<string> {
  for (const candidate of [name, `refs/remotes/origin/${name}`]) {
    const id = await repository.commit(candidate);
    if (id !== undefined) return id;
  }
  if (await repository.ensure(name)) return name;
  throw new SettingsError(
    `the ${option} "${name}" is not a commit of this clone: check the spelling, or fetch it first ` +
      `(\`git fetch origin ${name}\`; in a workflow \`fetch-depth: 0\`)`,
  );
}

async function givenHead(request: RunRequest, repository: Repository): Promise<Revision> {
  if (request.headRef !== undefined) {
    return { kind: 'commit', id: await findNamed(repository, request.headRef, 'head') };
  }
  if (request.trigger.kind === 'local') return { kind: 'work-tree' };
  return { kind: 'commit', id: await findNamed(repository, 'HEAD', 'head') };
}

/**
 * The range that the user asked for by name, from the merge base on; `undefined` when no base was given.
 * @throws SettingsError for a name that is no commit, and for a head without a base
 */
export async function givenRange(request: RunRequest, repository: Repository): Promise<Range | undefined> {
  const { baseRef, headRef } = request;
  if (baseRef === undefined) {
    if (headRef === undefined) return undefined;
    throw new SettingsError('a head without a base: give the base to compare it with too');
  }
  const [named, head] = [await findNamed(repository, baseRef, 'base'), await givenHead(request, repository)];
  const ancestor = await repository.mergeBase(head.kind === 'commit' ? head.id : 'HEAD', named);
  const notes =
    ancestor === undefined ? [`no common ancestor with ${baseRef} is known: compared with its tip`] : [];
  return { base: { kind: 'commit', id: ancestor ?? named }, head, otherwise: '', notes };
}
