import type { ChangedFile, Revision } from '../../model/change-set.ts';
import { SettingsError } from '../../model/errors.ts';
import type { PolicySource } from '../../model/plan.ts';
import type { Repository } from '../../model/ports.ts';
import type { ReadText, RunRequest } from '../../model/request.ts';
import type { Policy } from '../../model/target.ts';

/** The policy with its origin. */
export interface PolicyRead {
  readonly policy: Policy;
  readonly source: PolicySource;
  readonly notes: readonly string[];
}

/** What is needed to read a policy. */
export interface PolicyQuestion {
  readonly request: RunRequest;
  readonly repository: Repository;
  /** Where it may be read. */
  readonly base: Revision;
  readonly head: Revision;
}

/** A policy and where it was found, before it is known what changed. */
export type PolicyFound = Pick<PolicyRead, 'policy' | 'notes'> & { readonly from: PolicySource['from'] };

/** Text of a revision's files. @throws SettingsError for one that is not UTF-8 */
function readerAt(repository: Repository, revision: Revision): ReadText {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return async (path) => {
    const bytes = await repository.read(revision, path);
    try {
      return bytes && decoder.decode(bytes);
    } catch (cause) {
      throw new SettingsError(`${path} is not UTF-8`, { cause });
    }
  };
}

/** A change could switch off its own gate: its base decides, unless the user runs this on their own files. */
async function policyAtBase({ request, repository, base }: PolicyQuestion): Promise<PolicyFound | string> {
  if (request.trigger.kind === 'local') return '';
  if (base.kind === 'empty') return 'there is no base: the policy is that of head';
  try {
    const policy = await request.policyFrom(readerAt(repository, base));
    return policy ? { policy, from: 'base', notes: [] } : "the base has no config: head's is used";
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    // Else no change could ever repair it.
    return `the config of the base is at fault, head's is used (${error.message})`;
  }
}

/** @throws SettingsError when there is none */
async function policyAtHead({ request, repository, head }: PolicyQuestion): Promise<Policy> {
  const policy = await request.policyFrom(readerAt(repository, head));
  if (policy !== undefined) return policy;
  throw new SettingsError(
    'there is no config: write .github/crashgate.yml (README, Config), or give `files` and `command`',
  );
}

/** Finds the policy of this run. @throws SettingsError */
export async function findPolicy(question: PolicyQuestion): Promise<PolicyFound> {
  const atBase = await policyAtBase(question);
  if (typeof atBase !== 'string') return atBase;
  return { policy: await policyAtHead(question), from: 'head', notes: atBase === '' ? [] : [atBase] };
}

/** What a changed config will bring once it has landed. @throws SettingsError when it is at fault */
async function headNotes(question: PolicyQuestion, policy: Policy): Promise<readonly string[]> {
  const { request, repository, head } = question;
  const next = await request.policyFrom(readerAt(repository, head));
  if (next === undefined) return ['this change removes the config: the next one will not be checked'];
  const names = new Set(policy.targets.map(({ name }) => name));
  return next.targets
    .filter(({ name }) => !names.has(name))
    .map(({ name }) => `target "${name}" is new: it is checked from the next change on`);
}

/** Tells whether the change touches the policy. @throws SettingsError for a changed config that is at fault */
export async function relatePolicy(
  question: PolicyQuestion,
  { policy, from, notes }: PolicyFound,
  changed: readonly ChangedFile[],
): Promise<PolicyRead> {
  const gate = new Set([policy.configPath, ...policy.gateFiles]);
  const changedGateFiles = changed
    .filter(({ path, status }) => status !== 'unchanged' && gate.has(path))
    .map(({ path }) => path);
  const configChanged = policy.configPath !== undefined && changedGateFiles.includes(policy.configPath);
  const ahead = from === 'base' && configChanged ? await headNotes(question, policy) : [];
  const touched = changedGateFiles.length === 0 ? [] : [gateNote(changedGateFiles)];
  const shownFrom = policy.configPath === undefined ? 'inputs' : from;
  return { policy, source: { from: shownFrom, changedGateFiles }, notes: [...notes, ...touched, ...ahead] };
}

function gateNote(paths: readonly string[]): string {
  return `the change touches the gate (${paths.join(', ')}): every file of every target is checked`;
}
