import { describe, expect, it } from 'vitest';
import type { Trigger } from '../../../../src/model/trigger.ts';
import { chooseRange } from '../../../../src/stages/2-plan/choose-range.ts';
import type { BaseRule } from '../../../../src/stages/2-plan/range-rule.ts';

const id = (digit: string): string => digit.repeat(40);
const [zero, base, tip, merge, after] = [id('0'), id('b'), id('a'), id('c'), id('d')];
const checkout = { id: merge, parents: [base, tip] };
const onMain: BaseRule = { kind: 'merge-base', names: ['refs/remotes/origin/main', 'refs/heads/main'] };

const pull: Trigger = { kind: 'pull-request', event: 'pull_request', headSha: tip, baseRef: 'main' };
const group: Trigger = { kind: 'merge-group', event: 'merge_group', headSha: after, baseSha: base };
const pushed = {
  kind: 'push',
  event: 'push',
  ref: 'refs/heads/main',
  before: base,
  after,
  forced: false,
  deleted: false,
  defaultBranch: 'main',
} as const;
const manual = { kind: 'manual', event: 'schedule', ref: 'refs/heads/main', defaultBranch: 'main' } as const;

describe('head and ways to a base', () => {
  it.each<[string, Trigger, typeof checkout | undefined, string, readonly BaseRule[]]>([
    ['merge ref', pull, checkout, merge, [{ kind: 'commit', id: base }]],
    ['tip', pull, { id: tip, parents: [base] }, tip, [onMain]],
    ['tip that is a merge', pull, { id: tip, parents: [base, after] }, tip, [onMain]],
    ['commit on top of the tip', pull, { id: merge, parents: [tip] }, merge, [onMain]],
    [
      'merge of the base into the tip',
      pull,
      { id: merge, parents: [tip, base] },
      merge,
      [{ kind: 'commit', id: base }],
    ],
    ['merge group', group, checkout, after, [{ kind: 'commit', id: base }, { kind: 'first-parent' }]],
    ['push', pushed, checkout, after, [{ kind: 'commit', id: base }]],
    ['first push', { ...pushed, before: zero }, checkout, after, [{ kind: 'empty' }]],
    ['new branch', { ...pushed, before: zero, ref: 'refs/heads/x' }, checkout, after, [onMain]],
    ['tag', { ...pushed, ref: 'refs/tags/main' }, checkout, after, []],
    ['deleted branch', { ...pushed, after: zero, deleted: true }, checkout, merge, [{ kind: 'head' }]],
    ['clock', manual, checkout, merge, []],
    ['hand, on a branch', { ...manual, ref: 'refs/heads/x' }, checkout, merge, [onMain]],
    ['local', { kind: 'local', event: 'local' }, checkout, 'work-tree', [{ kind: 'upstream' }]],
    [
      'local without a commit',
      { kind: 'local', event: 'local' },
      undefined,
      'work-tree',
      [{ kind: 'empty' }],
    ],
  ])('%s', (_, trigger, at, head, bases) => {
    const rule = chooseRange(trigger, at);
    expect(rule.head.kind === 'commit' ? rule.head.id : rule.head.kind).toBe(head);
    expect(rule.bases).toEqual(bases);
  });
});
