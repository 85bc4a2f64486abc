import type { OptionRow } from './option-row.ts';
import { options } from './options.ts';
import { pointerKeys } from './pointer.ts';

/** A place of the config file: which mapping of the table it is in, and the keys from there. */
export interface ConfigPlace {
  readonly scope: 'file' | OptionRow['scope'];
  readonly keys: readonly string[];
}

/** Where a JSON pointer of the config file leads. */
export function configPlace(pointer: string): ConfigPlace {
  const [first, second, ...rest] = pointerKeys(pointer);
  if (first === 'targets' && second !== undefined) return { scope: 'target', keys: rest };
  if (first === 'policy') return { scope: 'policy', keys: second === undefined ? [] : [second, ...rest] };
  return { scope: 'file', keys: first === undefined ? [] : [first] };
}

/** The option at a place, and whether the place is an element of its value. */
export function optionAt(
  place: ConfigPlace,
): { readonly row: OptionRow; readonly element: boolean } | undefined {
  const path = place.keys.join('.');
  const row = (options as readonly OptionRow[]).find(
    ({ scope, configPath }) =>
      scope === place.scope &&
      configPath !== undefined &&
      (path === configPath || path.startsWith(`${configPath}.`)),
  );
  return row && { row, element: path !== row.configPath };
}
