import { checkValue } from './check-value.ts';
import type { ConfigFile } from './config-file.ts';
import { crossProblems } from './cross-problems.ts';
import { explainFaults } from './explain-faults.ts';
import { mostTargets } from './most-targets.ts';
import type { OptionRow } from './option-row.ts';
import { options } from './options.ts';
import type { Problem } from './problem.ts';
import { showPlace } from './show-place.ts';
import { validateConfig } from './validate-config.generated.js';
import { valueAt } from './value-at.ts';

/** A valid config, or everything that is wrong with it, in no order. */
export type CheckedConfig =
  | { readonly ok: true; readonly config: ConfigFile }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Checks a config and fills in the defaults, in place: `root` has to be the caller's own copy. */
export function checkConfig(root: unknown): CheckedConfig {
  const valid = validateConfig(root);
  const inner = innerProblems(root);
  if (valid && inner.length === 0) return { ok: true, config: root };
  const told = new Set(inner.map(({ pointer }) => pointer));
  const outer = explainFaults(validateConfig.errors ?? [], root).filter(({ pointer }) => !told.has(pointer));
  return { ok: false, problems: [...inner, ...outer] };
}

/** What the schema cannot see, or says less well. */
function innerProblems(root: unknown): readonly Problem[] {
  const targets = targetPointers(root);
  return [
    ...targets.flatMap((target) => valueProblems(root, target, 'target')),
    ...valueProblems(root, '/policy', 'policy'),
    ...crossProblems(root, targets),
  ];
}

function targetPointers(root: unknown): readonly string[] {
  const targets = valueAt(root, '/targets');
  if (!Array.isArray(targets)) return [];
  return targets.slice(0, mostTargets).map((_, index) => `/targets/${index}`);
}

function valueProblems(root: unknown, parent: string, scope: OptionRow['scope']): readonly Problem[] {
  return (options as readonly OptionRow[]).flatMap((row) => {
    if (row.scope !== scope || row.configPath === undefined) return [];
    const pointer = `${parent}/${row.configPath.replaceAll('.', '/')}`;
    return checkValue(row, valueAt(root, pointer)).map(({ below, text }) => ({
      pointer: pointer + below,
      at: 'value' as const,
      text: `${showPlace(pointer + below)} ${text}`,
    }));
  });
}
