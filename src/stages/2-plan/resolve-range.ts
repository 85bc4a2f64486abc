import type { Revision } from '../../model/change-set.ts';
import { HostError } from '../../model/errors.ts';
import type { Repository } from '../../model/ports.ts';
import type { Range } from './range.ts';
import type { BaseRule, Checkout, HeadRule, RangeRule } from './range-rule.ts';

function commitOf(id: string | undefined): Revision | undefined {
  return id === undefined ? undefined : { kind: 'commit', id };
}

async function available(repository: Repository, id: string | undefined): Promise<Revision | undefined> {
  return id !== undefined && (await repository.ensure(id)) ? { kind: 'commit', id } : undefined;
}

async function ancestorWith(
  repository: Repository,
  head: string,
  names: readonly string[],
): Promise<Revision | undefined> {
  for (const name of names) {
    const branch = await repository.commit(name);
    if (branch !== undefined) return commitOf(await repository.mergeBase(head, branch));
  }
  return undefined;
}

async function upstreamBase(repository: Repository): Promise<Revision | undefined> {
  const name = await repository.upstream();
  return name === undefined ? undefined : commitOf(await repository.mergeBase('HEAD', name));
}

async function findBase(
  repository: Repository,
  rule: BaseRule,
  head: Revision,
): Promise<Revision | undefined> {
  const headId = head.kind === 'commit' ? head.id : 'HEAD';
  switch (rule.kind) {
    case 'commit':
      return available(repository, rule.id);
    case 'merge-base':
      return ancestorWith(repository, headId, rule.names);
    case 'upstream':
      return upstreamBase(repository);
    case 'first-parent':
      return available(repository, (await repository.parents(headId))[0]);
    case 'empty':
      return { kind: 'empty' };
    case 'head':
      return head;
  }
}

/** A pushed tag may be an object of its own: the commit that it stands for is meant. */
async function findHead(repository: Repository, rule: HeadRule): Promise<Revision> {
  if (rule.kind === 'work-tree') return rule;
  const id = (await repository.ensure(rule.id)) ? await repository.commit(rule.id) : undefined;
  if (id !== undefined) return { kind: 'commit', id };
  throw new HostError(`the commit ${rule.id} is not in this clone and cannot be fetched: check it out first`);
}

/** The parser is built from the checkout, whatever the files are taken from. */
function mismatchNotes(head: Revision, checkout: Checkout | undefined): readonly string[] {
  if (head.kind !== 'commit' || checkout === undefined || head.id === checkout.id) return [];
  return [`the files are those of ${head.id}, the parser is the one of the checkout, ${checkout.id}`];
}

/** Finds base and head in the repository. @throws HostError when head cannot be had; a missing base is a value */
export async function resolveRange(
  rule: RangeRule,
  checkout: Checkout | undefined,
  repository: Repository,
): Promise<Range> {
  const head = await findHead(repository, rule.head);
  const notes = [...rule.notes, ...mismatchNotes(head, checkout)];
  for (const baseRule of rule.bases) {
    const base = await findBase(repository, baseRule, head);
    if (base !== undefined) return { base, head, otherwise: rule.otherwise, notes };
  }
  return { base: undefined, head, otherwise: rule.otherwise, notes };
}
