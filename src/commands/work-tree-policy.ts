import { availableParallelism } from 'node:os';
import { SettingsError } from '../model/errors.ts';
import type { Repository } from '../model/ports.ts';
import type { Policy } from '../model/target.ts';
import { resolveRequest } from '../settings/resolve-request.ts';
import { workTreeText } from './work-tree-text.ts';

/** The policy that the config file of the work tree gives. @throws SettingsError when there is none */
export async function workTreePolicy(repository: Repository): Promise<Policy> {
  const request = resolveRequest({
    command: 'check',
    given: {},
    trigger: { kind: 'local', event: 'local' },
    defaultReporters: [],
    cores: availableParallelism(),
  });
  const policy = await request.policyFrom(workTreeText(repository));
  if (policy === undefined) throw new SettingsError('there is no .github/crashgate.yml in this repository');
  return policy;
}
