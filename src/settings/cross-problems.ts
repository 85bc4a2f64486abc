import { joinPointer } from './pointer.ts';
import type { Problem } from './problem.ts';
import { showPlace } from './show-place.ts';
import { valueAt } from './value-at.ts';

/** Faults between values that are each right on their own. `targets` are pointers; the config may be invalid. */
export function crossProblems(root: unknown, targets: readonly string[]): readonly Problem[] {
  return [...twinNames(root, targets), ...targets.flatMap((target) => doubleExits(root, target))];
}

function twinNames(root: unknown, targets: readonly string[]): readonly Problem[] {
  const firstWith = new Map<string, string>();
  return targets.flatMap((target) => {
    const pointer = joinPointer(target, 'name');
    const name = valueAt(root, pointer);
    if (typeof name !== 'string') return [];
    const first = firstWith.get(name);
    if (first === undefined) firstWith.set(name, target);
    if (first === undefined) return [];
    const text = `${showPlace(pointer)} '${name}' is the name of ${showPlace(first)} already; give each its own`;
    return [{ pointer, at: 'value' as const, text }];
  });
}

function doubleExits(root: unknown, target: string): readonly Problem[] {
  const pointer = `${target}/accepts/exit`;
  const rejects = exits(root, `${target}/rejects/exit`);
  return exits(root, pointer).flatMap((code, index) => {
    if (!rejects.includes(code)) return [];
    const where = showPlace(target);
    const text = `exit code ${code} is in both accepts.exit and rejects.exit of ${where}; take it out of one (rejects.exit is [1] unless given)`;
    return [{ pointer: `${pointer}/${index}`, at: 'value' as const, text }];
  });
}

function exits(root: unknown, pointer: string): readonly number[] {
  const value = valueAt(root, pointer);
  return Array.isArray(value) ? value.filter((code) => typeof code === 'number') : [];
}
