import type { Given } from './given.ts';
import type { OptionRow } from './option-row.ts';
import { options } from './options.ts';

/** Environment variables, as the entry has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What the action inputs give. The runner exports `INPUT_<NAME>`, upper-case with hyphens kept, and an empty
 * text for inputs that the workflow leaves out: those are not given
 * (https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax#inputs).
 */
export function readInputs(env: Environment): Given {
  const given: Record<string, string> = {};
  for (const { name } of inputOptions()) {
    const value = env[inputVariable(name)]?.trim();
    if (value !== undefined && value !== '') given[name] = value;
  }
  return given;
}

/** The variable by which the runner hands an input over. */
export function inputVariable(name: string): string {
  return `INPUT_${name.toUpperCase()}`;
}

/** The options that are inputs, in the order of the docs. */
export function inputOptions(): readonly OptionRow[] {
  return (options as readonly OptionRow[]).filter(({ input }) => input);
}
