import { expect, it } from 'vitest';
import { readTrigger } from '../../../src/host/github-event.ts';
import { HostError } from '../../../src/model/errors.ts';
import type { Trigger } from '../../../src/model/trigger.ts';

const [zero, a, b] = ['0', 'a', 'b'].map((digit) => digit.repeat(40)) as [string, string, string];
const repository = { default_branch: 'trunk' };
const pull = {
  action: 'synchronize',
  pull_request: { head: { sha: a, repo: null }, base: { ref: 'main', sha: b } },
};
const pushed = { ref: 'refs/heads/x', before: zero, after: a, forced: false, deleted: false, repository };
const variables = { GITHUB_REF: 'refs/heads/x' };

it.each<[string, unknown, Trigger]>([
  ['pull_request', pull, { kind: 'pull-request', event: 'pull_request', headSha: a, baseRef: 'main' }],
  [
    'pull_request',
    { ...pull, action: 'closed', repository },
    { kind: 'manual', event: 'pull_request', ref: 'refs/heads/x', defaultBranch: 'trunk' },
  ],
  [
    'merge_group',
    { action: 'checks_requested', merge_group: { head_sha: a, base_sha: b } },
    { kind: 'merge-group', event: 'merge_group', headSha: a, baseSha: b },
  ],
  [
    'push',
    pushed,
    {
      kind: 'push',
      event: 'push',
      ref: 'refs/heads/x',
      before: zero,
      after: a,
      forced: false,
      deleted: false,
      defaultBranch: 'trunk',
    },
  ],
  [
    'workflow_dispatch',
    { repository },
    { kind: 'manual', event: 'workflow_dispatch', ref: 'refs/heads/x', defaultBranch: 'trunk' },
  ],
  [
    'repository_dispatch',
    { repository },
    { kind: 'manual', event: 'repository_dispatch', ref: 'refs/heads/x', defaultBranch: 'trunk' },
  ],
  ['schedule', {}, { kind: 'manual', event: 'schedule', ref: 'refs/heads/x', defaultBranch: 'x' }],
  ['release', null, { kind: 'unknown', event: 'release' }],
  ['issue_comment', {}, { kind: 'unknown', event: 'issue_comment' }],
])('reads %s', (name, payload, trigger) => {
  expect(readTrigger(name, payload, variables)).toEqual(trigger);
});

it.each(['pull_request_target', 'workflow_run'])('refuses %s and says what to use', (name) => {
  const trigger = readTrigger(name, pull, variables);
  expect(trigger).toMatchObject({ kind: 'refused', event: name });
  expect(trigger.kind === 'refused' && trigger.reason).toContain('Use the pull_request event');
});

it.each<[string, unknown, string]>([
  ['push', null, 'the payload of the push event is not an object'],
  ['push', [], 'the payload of the push event is not an object'],
  ['push', { ...pushed, before: '--output=x' }, 'no commit id at "before"'],
  ['push', { ...pushed, forced: 'no' }, 'no true or false at "forced"'],
  ['push', { ...pushed, repository: null }, 'no text at "repository.default_branch"'],
  ['pull_request', {}, 'no text at "pull_request.head.sha"'],
  ['pull_request', { pull_request: { head: { sha: 'main' } } }, 'no commit id at "pull_request.head.sha"'],
  ['merge_group', { merge_group: { head_sha: a } }, 'no text at "merge_group.base_sha"'],
])('rejects a %s payload of another shape: %j', (name, payload, message) => {
  expect(() => readTrigger(name, payload, variables)).toThrow(HostError);
  expect(() => readTrigger(name, payload, variables)).toThrow(message);
});

it('needs GITHUB_REF for a run by hand', () => {
  expect(() => readTrigger('workflow_dispatch', { repository }, {})).toThrow('GITHUB_REF is not set');
});
