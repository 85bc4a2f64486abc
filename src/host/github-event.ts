import { HostError } from '../model/errors.ts';
import type { Trigger } from '../model/trigger.ts';
import { fullId } from './git/find-commit.ts';

type Json = Readonly<Record<string, unknown>>;
type Variables = Readonly<Record<string, string | undefined>>;

/** What a trigger is made of. https://docs.github.com/en/webhooks/webhook-events-and-payloads */
interface Event {
  readonly name: string;
  readonly payload: Json;
  readonly variables: Variables;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at `a.b.c`. */
function valueAt(payload: Json, path: string): unknown {
  let value: unknown = payload;
  for (const key of path.split('.')) value = isObject(value) ? value[key] : undefined;
  return value;
}

function fault(event: Event, path: string, wanted: string): HostError {
  return new HostError(`the payload of the ${event.name} event has no ${wanted} at "${path}"`);
}

function text(event: Event, path: string): string {
  const value = valueAt(event.payload, path);
  if (typeof value !== 'string' || value === '') throw fault(event, path, 'text');
  return value;
}

function commitId(event: Event, path: string): string {
  const value = text(event, path);
  if (!fullId.test(value)) throw fault(event, path, 'commit id');
  return value;
}

function flag(event: Event, path: string): boolean {
  const value = valueAt(event.payload, path);
  if (typeof value !== 'boolean') throw fault(event, path, 'true or false');
  return value;
}

/** A closed pull request has no merge commit that is still to land: it is a run like one by hand. */
function pullRequest(event: Event): Trigger {
  if (valueAt(event.payload, 'action') === 'closed') return manual(event);
  return {
    kind: 'pull-request',
    event: event.name,
    headSha: commitId(event, 'pull_request.head.sha'),
    baseRef: text(event, 'pull_request.base.ref'),
  };
}

function mergeGroup(event: Event): Trigger {
  return {
    kind: 'merge-group',
    event: event.name,
    headSha: commitId(event, 'merge_group.head_sha'),
    baseSha: commitId(event, 'merge_group.base_sha'),
  };
}

function push(event: Event): Trigger {
  return {
    kind: 'push',
    event: event.name,
    ref: text(event, 'ref'),
    before: commitId(event, 'before'),
    after: commitId(event, 'after'),
    forced: flag(event, 'forced'),
    deleted: flag(event, 'deleted'),
    defaultBranch: text(event, 'repository.default_branch'),
  };
}

/** A run by clock has no `repository` on some servers; it always runs on the default branch. */
function manual(event: Event): Trigger {
  const ref = event.variables.GITHUB_REF;
  if (ref === undefined || ref === '') throw new HostError('GITHUB_REF is not set');
  const known = valueAt(event.payload, 'repository.default_branch');
  const defaultBranch = typeof known === 'string' && known !== '' ? known : ref.replace(/^refs\/heads\//, '');
  return { kind: 'manual', event: event.name, ref, defaultBranch };
}

/** Both events hold a token that can write and secrets, while the files are anyone's. */
function refused(event: Event): Trigger {
  const reason =
    `${event.name} runs with a token that can write: crashgate does not run a parser on a stranger's files there. ` +
    'Use the pull_request event: the verdict needs no more than `contents: read`. ' +
    'https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/';
  return { kind: 'refused', event: event.name, reason };
}

/** The events that are known; every other one carries no base and no head. */
const readers: ReadonlyMap<string, (event: Event) => Trigger> = new Map([
  ['pull_request', pullRequest],
  ['merge_group', mergeGroup],
  ['push', push],
  ['workflow_dispatch', manual],
  ['schedule', manual],
  ['repository_dispatch', manual],
  ['pull_request_target', refused],
  ['workflow_run', refused],
]);

/**
 * Makes the trigger of a workflow run from the event's name, its parsed payload and the `GITHUB_*` variables.
 * A called workflow (`workflow_call`) sees its caller's event. @throws HostError for a payload of another shape
 */
export function readTrigger(eventName: string, payload: unknown, variables: Variables): Trigger {
  const reader = readers.get(eventName);
  if (reader === undefined) return { kind: 'unknown', event: eventName };
  if (!isObject(payload)) throw new HostError(`the payload of the ${eventName} event is not an object`);
  return reader({ name: eventName, payload, variables });
}
