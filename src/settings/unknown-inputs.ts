import { nearestName } from '../text/nearest-name.ts';
import { type Environment, inputOptions, inputVariable } from './read-inputs.ts';
import { showValue } from './show-value.ts';

/** A warning for every input that the action does not have; the runner hands these over too. Sorted. */
export function unknownInputs(env: Environment): readonly string[] {
  const names = inputOptions().map(({ name }) => name);
  const known = new Set(names.map(inputVariable));
  return Object.keys(env)
    .filter((variable) => variable.startsWith('INPUT_') && !known.has(variable))
    .map((variable) => variable.slice('INPUT_'.length).toLowerCase())
    .sort()
    .map((name) => {
      const nearest = nearestName(name, names);
      const hint = nearest === undefined ? '' : `; did you mean '${nearest}'?`;
      return `unknown input ${showValue(name)} has no effect${hint}`;
    });
}
