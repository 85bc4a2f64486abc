import { type ChangeSet, nothing, submoduleMode } from '../model/change-set.ts';
import { HostError } from '../model/errors.ts';
import type { Plan, PlannedTarget } from '../model/plan.ts';
import type { Repository } from '../model/ports.ts';
import type { RunRequest } from '../model/request.ts';
import { chooseRange } from './2-plan/choose-range.ts';
import { deadTarget } from './2-plan/dead-target.ts';
import { givenRange } from './2-plan/given-range.ts';
import { listChanges } from './2-plan/list-changes.ts';
import { type Match, matchTarget } from './2-plan/match-target.ts';
import { policyFolders } from './2-plan/policy-folders.ts';
import type { Range } from './2-plan/range.ts';
import type { Checkout } from './2-plan/range-rule.ts';
import { findPolicy, type PolicyFound, relatePolicy } from './2-plan/read-policy.ts';
import { resolveRange } from './2-plan/resolve-range.ts';
import { selectTargets } from './2-plan/select-targets.ts';

/** Parents matter only where a merge may be checked out: to a local run they are not worth a question to git. */
async function checkedOut(repository: Repository, isLocal: boolean): Promise<Checkout | undefined> {
  const id = await repository.commit('HEAD');
  return id === undefined ? undefined : { id, parents: isLocal ? [] : await repository.parents(id) };
}

/** What the user named wins over what the event says, except where the event is not safe at all. */
async function findRange(request: RunRequest, repository: Repository): Promise<Range> {
  if (request.trigger.kind === 'refused') throw new HostError(request.trigger.reason);
  const given = await givenRange(request, repository);
  if (given !== undefined) return given;
  // Asked together: two answers of git in the time of one.
  const isLocal = request.trigger.kind === 'local';
  const [checkout] = await Promise.all([
    checkedOut(repository, isLocal),
    isLocal ? repository.upstream() : undefined,
  ]);
  return resolveRange(chooseRange(request.trigger, checkout), checkout, repository);
}

/** The user's own figures override the budget of every target. */
function planTarget(match: Match, { fuzzTimeMs, runs, seed }: RunRequest): PlannedTarget {
  const { target, files, mustAccept, mustReject, saved, siblings } = match;
  const fuzz = { ...target.fuzz, timeMs: fuzzTimeMs ?? target.fuzz.timeMs, runs: runs ?? target.fuzz.runs };
  return {
    target: { ...target, fuzz },
    files,
    mustAccept,
    mustReject,
    saved,
    seed: seed ?? target.fuzz.seed,
    siblings,
  };
}

/** A target whose examples or reproducers change has something to do, even when its files do not change. */
function isHit({ files, mustAccept, mustReject, saved }: Match, { files: changed }: ChangeSet): boolean {
  if (files.length > 0) return true;
  const examples = new Set([...mustAccept, ...mustReject, ...saved]);
  return changed.some(({ path, status }) => status !== 'unchanged' && examples.has(path));
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}

/** What is in the change and is not run. */
function leftOutNotes(matches: readonly Match[], { files }: ChangeSet): readonly string[] {
  const deleted = new Set(matches.flatMap((match) => match.deleted)).size;
  const submodules = files.filter(({ headMode }) => headMode === submoduleMode).length;
  return [
    ...(deleted > 0 ? [`${count(deleted, 'deleted file')}: there is nothing to run`] : []),
    ...(submodules > 0
      ? [`${count(submodules, 'submodule')} left out: its files are in another repository`]
      : []),
  ];
}

/**
 * The policy of a local run is the work tree's, whatever the base turns out to be: read while git looks for it.
 * `undefined` when it depends on base or head.
 */
async function workTreePolicy(request: RunRequest, repository: Repository): Promise<PolicyFound | undefined> {
  if (request.trigger.kind !== 'local' || request.headRef !== undefined) return undefined;
  return findPolicy({ request, repository, base: nothing, head: { kind: 'work-tree' } });
}

/**
 * Decides what this run is about: base and head, the changed files, the policy and the targets that are hit.
 * @throws HostError when the change cannot be computed or a target guards nothing, SettingsError for the user's faults
 */
export async function plan(request: RunRequest, repository: Repository): Promise<Plan> {
  const early = workTreePolicy(request, repository);
  // Heard of below, unless the range fails first.
  early.catch(() => {});
  const range = await findRange(request, repository);
  const question = { request, repository, base: range.base ?? nothing, head: range.head };
  const found = (await early) ?? (await findPolicy(question));
  const within = policyFolders(found.policy);
  const [changes, atHead] = await Promise.all([
    listChanges(request, range, { repository, within }),
    repository.list(range.head, within),
  ]);
  const { policy, source, notes } = await relatePolicy(question, found, changes.files);
  const extent = source.changedGateFiles.length > 0 ? 'whole' : 'changed';
  const ground = { changed: changes.files, atHead, extent } as const;
  const matches = selectTargets(policy.targets, request.onlyTargets).map((target) =>
    matchTarget(target, ground),
  );
  const dead = matches.find(({ isDead }) => isDead);
  if (dead !== undefined) throw deadTarget(dead.target, await repository.list(range.head));
  return {
    changes: { ...changes, notes: [...changes.notes, ...notes, ...leftOutNotes(matches, changes)] },
    policy,
    policySource: source,
    targets: matches.filter((match) => isHit(match, changes)).map((match) => planTarget(match, request)),
    unmatched: changes.files.filter(({ path }) => !matches.some(({ covers }) => covers(path))).length,
  };
}
