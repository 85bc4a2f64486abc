import { SettingsError } from '../../model/errors.ts';
import type { Target } from '../../model/target.ts';

/** The targets asked for; all when none is named. @throws SettingsError for a name that no target has */
export function selectTargets(targets: readonly Target[], names: readonly string[]): readonly Target[] {
  const known = targets.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new SettingsError(`no target is named "${unknown}": there is ${known.join(', ')}`);
  }
  return names.length === 0 ? targets : targets.filter(({ name }) => names.includes(name));
}
