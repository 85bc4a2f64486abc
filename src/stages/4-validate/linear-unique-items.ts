import type { FuncKeywordDefinition } from 'ajv';
import type { SchemaObject } from './schema-file.ts';

/**
 * `uniqueItems` in linear time. ajv compares every pair of items unless their type is known to be scalar: a list of
 * 100 000 objects would hold up the gate for minutes.
 */
export const linearUniqueItems: FuncKeywordDefinition = {
  keyword: 'uniqueItems',
  type: 'array',
  schemaType: 'boolean',
  errors: 'full',
  validate: checkUnique,
};

function checkUnique(wanted: boolean, items: readonly unknown[]): boolean {
  const pair = wanted ? equalPair(items) : undefined;
  if (pair === undefined) return true;
  const [first, second] = pair;
  checkUnique.errors = [
    {
      keyword: 'uniqueItems',
      params: { i: first, j: second },
      message: `must NOT have equal items (${first} and ${second} are equal)`,
    },
  ];
  return false;
}

/** Where ajv looks for the errors of a keyword function. */
checkUnique.errors = [] as object[];

function equalPair(items: readonly unknown[]): readonly [number, number] | undefined {
  const seen = new Map<string, number>();
  for (const [index, item] of items.entries()) {
    const text = canonical(item);
    const first = seen.get(text);
    if (first !== undefined) return [first, index];
    seen.set(text, index);
  }
  return undefined;
}

/** Equal JSON values, whatever the order of their keys, have equal texts (JSON Schema core §4.2.2). */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => (isObject(inner) ? sortedByKey(inner) : inner));
}

function isObject(value: unknown): value is SchemaObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sortedByKey(object: SchemaObject): SchemaObject {
  return Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
}
