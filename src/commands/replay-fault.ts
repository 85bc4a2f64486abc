import type { Case } from '../model/case.ts';
import { HostError } from '../model/errors.ts';
import type { Repository } from '../model/ports.ts';
import type { SavedFinding } from '../model/saved-finding.ts';
import type { Target } from '../model/target.ts';
import { judge } from '../oracles/judge.ts';
import { openValidator } from '../stages/4-validate.ts';
import { workTreeText } from './work-tree-text.ts';

/** What a finding that no parser has to show is judged with. */
export interface FaultReplay {
  readonly saved: SavedFinding;
  /** The saved input. */
  readonly input: Case;
  /** The base version that was saved with it. */
  readonly base: Uint8Array | undefined;
  readonly target: Target;
  readonly repository: Repository;
}

/** Does the fault stand? A deletion and a link are looked up in the work tree, all else is in the saved bytes. */
export async function replayFault(replay: FaultReplay): Promise<'fixed' | 'same'> {
  const { saved, input, base, target, repository } = replay;
  const { path, rule } = saved;
  if (rule === 'keeps-required') return await presence(repository, path);
  if (rule === 'regular-file') return (await repository.resolveLink(path)) === undefined ? 'same' : 'fixed';
  const validate = await openValidator(target, workTreeText(repository));
  const validation = validate(input, base);
  if (validation.schema === 'skipped') throw new HostError(`${path}: ${validation.skipped ?? 'not checked'}`);
  const verdicts = judge({ input, target, validation, outcome: undefined });
  return verdicts.some(({ oracle }) => oracle === rule) ? 'same' : 'fixed';
}

async function presence(repository: Repository, path: string): Promise<'fixed' | 'same'> {
  return (await repository.read({ kind: 'work-tree' }, path)) === undefined ? 'same' : 'fixed';
}
