import type { OptionRow } from './option-row.ts';
import { type OptionName, options } from './options.ts';

/** The row of an option. */
export function optionNamed(name: OptionName): OptionRow {
  const row = options.find((option) => option.name === name);
  if (row === undefined) throw new Error(`no option '${name}'`);
  return row;
}
