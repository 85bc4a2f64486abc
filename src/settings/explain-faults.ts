import type { ErrorObject } from 'ajv';
import { nearestName } from '../text/nearest-name.ts';
import { configPlace, optionAt } from './config-place.ts';
import { expectedAt } from './expected-at.ts';
import { explainUnknownKey } from './explain-unknown-key.ts';
import { joinPointer } from './pointer.ts';
import type { Problem } from './problem.ts';
import { showPlace } from './show-place.ts';
import { showValue } from './show-value.ts';
import { valueAt } from './value-at.ts';

/** Faults past this many are not explained: ten are shown, and finding the place of each takes time. */
const mostExplained = 1_000;

/** Says in our words what the schema validator found in `root`. */
export function explainFaults(all: readonly ErrorObject[], root: unknown): readonly Problem[] {
  const faults = all.slice(0, mostExplained);
  const meant = new Set(faults.flatMap(meantKeys));
  return faults
    .filter((fault) => fault.keyword !== 'required' || !meant.has(missingPointer(fault)))
    .flatMap((fault) => explainFault(fault, root) ?? []);
}

/** Pointers of the keys that an unknown key stands for. */
function meantKeys(fault: ErrorObject): readonly string[] {
  if (fault.keyword !== 'additionalProperties') return [];
  const { standsFor } = explainUnknownKey(fault.instancePath, param(fault, 'additionalProperty'));
  return standsFor.map((key) => joinPointer(fault.instancePath, key));
}

function missingPointer(fault: ErrorObject): string {
  return joinPointer(fault.instancePath, param(fault, 'missingProperty'));
}

function explainFault(fault: ErrorObject, root: unknown): Problem | undefined {
  const pointer = fault.instancePath;
  switch (fault.keyword) {
    case 'additionalProperties': {
      const key = param(fault, 'additionalProperty');
      return { pointer: joinPointer(pointer, key), at: 'key', text: explainUnknownKey(pointer, key).text };
    }
    case 'required':
      return { pointer, at: 'value', text: explainMissing(pointer, param(fault, 'missingProperty')) };
    case 'propertyNames':
      return explainName(pointer, param(fault, 'propertyName'));
    default:
      // A fault of a key is told by `propertyNames`; it must not be told again as a fault of the mapping.
      if (fault.propertyName !== undefined) return undefined;
      return { pointer, at: 'value', text: explainValue(pointer, valueAt(root, pointer)) };
  }
}

function explainMissing(pointer: string, key: string): string {
  const { scope, keys } = configPlace(pointer);
  const expected = expectedAt({ scope, keys: [...keys, key] });
  return `${showPlace(pointer)} has no '${key}'; it must be ${expected}`;
}

function explainName(pointer: string, name: string): Problem {
  const text = `${showValue(name)} in ${showPlace(pointer)} is not the name of a variable: letters, digits and '_'`;
  return { pointer: joinPointer(pointer, name), at: 'key', text };
}

function explainValue(pointer: string, value: unknown): string {
  const place = configPlace(pointer);
  const nearest =
    typeof value === 'string' ? nearestName(value, optionAt(place)?.row.choices ?? []) : undefined;
  const hint = nearest === undefined ? '' : `; did you mean '${nearest}'?`;
  return `${showPlace(pointer)} must be ${expectedAt(place)}; found ${showValue(value)}${hint}`;
}

/** A parameter that ajv documents as text for the keyword at hand. */
function param(fault: ErrorObject, name: string): string {
  return String(fault.params[name]);
}
