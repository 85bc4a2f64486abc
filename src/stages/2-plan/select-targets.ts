import { SettingsError } from '../../model/errors.ts';
import type { Target } from '../../model/target.ts';
import { nearestName } from '../../text/nearest-name.ts';

/** The targets asked for; all when none is named. @throws SettingsError for a name that no target has */
export function selectTargets(targets: readonly Target[], names: readonly string[]): readonly Target[] {
  const known = targets.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    const nearest = nearestName(unknown, known);
    const hint = nearest === undefined ? `there is ${known.join(', ')}` : `did you mean "${nearest}"?`;
    throw new SettingsError(`no target is named "${unknown}": ${hint}`);
  }
  return names.length === 0 ? targets : targets.filter(({ name }) => names.includes(name));
}
