import { HostError, SettingsError } from '../../model/errors.ts';
import type { Trigger } from '../../model/trigger.ts';
import type { BaseRule, Checkout, HeadRule, RangeRule } from './range-rule.ts';

type Of<K extends Trigger['kind']> = Extract<Trigger, { kind: K }>;

/** What git and GitHub write for 'no commit'. */
const zeroId = /^0+$/;

/** A branch as a checkout of any depth may know it. */
function mergeBaseWith(branch: string): BaseRule {
  return { kind: 'merge-base', names: [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`] };
}

/** @throws HostError when nothing is checked out */
function checkedOut(checkout: Checkout | undefined): Checkout {
  if (checkout !== undefined) return checkout;
  throw new HostError('no commit is checked out: put actions/checkout in a step before crashgate');
}

function commitHead(id: string): HeadRule {
  return { kind: 'commit', id };
}

/**
 * By default the merge of the pull request into its base is checked out, and the first parent of that merge is
 * exactly what it lands on; `base.sha` of the payload may be older.
 */
function pullRequest(trigger: Of<'pull-request'>, checkout: Checkout): RangeRule {
  const head = commitHead(checkout.id);
  const otherwise = `the merge base with ${trigger.baseRef} is not in this clone (\`fetch-depth: 0\` brings it)`;
  if (checkout.id !== trigger.headSha && !checkout.parents.includes(trigger.headSha)) {
    throw new HostError(
      `${checkout.id} is checked out: it is neither the pull request's tip ${trigger.headSha} nor a merge of it. ` +
        'Use actions/checkout without `ref`, and run on the newest commit of the pull request.',
    );
  }
  const landsOn = checkout.parents.find((parent) => parent !== trigger.headSha);
  if (checkout.id !== trigger.headSha && landsOn !== undefined) {
    return { head, bases: [{ kind: 'commit', id: landsOn }], otherwise, notes: [] };
  }
  const notes = ["the pull request's own commits are checked out: the result of merging them is not tested"];
  return { head, bases: [mergeBaseWith(trigger.baseRef)], otherwise, notes };
}

function push(trigger: Of<'push'>, checkout: Checkout): RangeRule {
  const head = commitHead(trigger.after);
  const otherwise = 'the commit before the push cannot be had';
  if (trigger.deleted) {
    const notes = [`${trigger.ref} was deleted: there is nothing to check`];
    return { head: commitHead(checkout.id), bases: [{ kind: 'head' }], otherwise, notes };
  }
  if (trigger.ref.startsWith('refs/tags/'))
    return { head, bases: [], otherwise: 'a tag has no base', notes: [] };
  if (!zeroId.test(trigger.before)) {
    const notes = trigger.forced ? ['the push was forced: history was rewritten'] : [];
    return { head, bases: [{ kind: 'commit', id: trigger.before }], otherwise, notes };
  }
  if (trigger.ref === `refs/heads/${trigger.defaultBranch}`) {
    return {
      head,
      bases: [{ kind: 'empty' }],
      otherwise,
      notes: ['first push of the default branch: all is new'],
    };
  }
  const newBranch = `the merge base with ${trigger.defaultBranch} is not in this clone (\`fetch-depth: 0\` brings it)`;
  return { head, bases: [mergeBaseWith(trigger.defaultBranch)], otherwise: newBranch, notes: [] };
}

function mergeGroup(trigger: Of<'merge-group'>): RangeRule {
  return {
    head: commitHead(trigger.headSha),
    bases: [{ kind: 'commit', id: trigger.baseSha }, { kind: 'first-parent' }],
    otherwise: 'the base commit of the merge group cannot be had',
    notes: [],
  };
}

function manual(trigger: Of<'manual'>, checkout: Checkout): RangeRule {
  const onDefault = trigger.ref === `refs/heads/${trigger.defaultBranch}`;
  return {
    head: commitHead(checkout.id),
    bases: onDefault ? [] : [mergeBaseWith(trigger.defaultBranch)],
    otherwise: `${trigger.event} on ${trigger.ref} has no base`,
    notes: [],
  };
}

function local(checkout: Checkout | undefined): RangeRule {
  return {
    head: { kind: 'work-tree' },
    bases: [checkout === undefined ? { kind: 'empty' } : { kind: 'upstream' }],
    otherwise: 'there is no upstream, main or master to compare with (give --base)',
    notes: [],
  };
}

/**
 * What is compared with what, by who asked for the run.
 * @throws HostError for a trigger or a checkout that cannot be judged, SettingsError for one that needs refs
 */
export function chooseRange(trigger: Trigger, checkout: Checkout | undefined): RangeRule {
  switch (trigger.kind) {
    case 'local':
      return local(checkout);
    case 'pull-request':
      return pullRequest(trigger, checkedOut(checkout));
    case 'merge-group':
      return mergeGroup(trigger);
    case 'push':
      return push(trigger, checkedOut(checkout));
    case 'manual':
      return manual(trigger, checkedOut(checkout));
    case 'refused':
      throw new HostError(trigger.reason);
    case 'unknown':
      throw new SettingsError(
        `the event ${trigger.event} names no base and no head: give both inputs, base-ref and head-ref`,
      );
  }
}
