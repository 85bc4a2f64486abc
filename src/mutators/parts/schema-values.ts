import type { SchemaObject } from './json-schema.ts';
import { sizeLimit } from './size-limit.ts';

/** A value to write, or the number of items that a list should have. */
export type Instance =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'items'; readonly count: number };

function numberOf(schema: SchemaObject, keyword: string): number | undefined {
  const value = schema[keyword];
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

function lengthsAround(schema: SchemaObject, low: string, high: string, step: number): readonly number[] {
  const [least, most] = [numberOf(schema, low), numberOf(schema, high)];
  const lengths = [
    ...(most === undefined ? [] : [most + step]),
    ...(least === undefined ? [] : [least - step]),
  ];
  return lengths.filter((length) => length >= 0 && length <= sizeLimit);
}

function around(schema: SchemaObject, step: number): readonly Instance[] {
  const lows = ['minimum', 'exclusiveMinimum'].map((keyword) => numberOf(schema, keyword));
  const highs = ['maximum', 'exclusiveMaximum'].map((keyword) => numberOf(schema, keyword));
  const low = lows.filter((value) => value !== undefined).map((value) => value - step);
  const high = highs.filter((value) => value !== undefined).map((value) => value + step);
  const strings = lengthsAround(schema, 'minLength', 'maxLength', step).map((length) => 'x'.repeat(length));
  const items = lengthsAround(schema, 'minItems', 'maxItems', step);
  return [
    ...[...high, ...low, ...strings].map((value): Instance => ({ kind: 'value', value })),
    ...items.map((count): Instance => ({ kind: 'items', count })),
  ];
}

/** Instances exactly at the bounds that a schema sets, and one step inside. */
export function boundInstances(schema: SchemaObject): readonly Instance[] {
  return [...around(schema, 0), ...around(schema, -1)];
}

/** A value of each JSON type. */
const ofType: Readonly<Record<string, unknown>> = {
  string: 'x',
  integer: 1,
  number: 1.5,
  boolean: true,
  array: [],
  object: {},
  null: null,
};

function wrongTypes(schema: SchemaObject): readonly unknown[] {
  const allowed = [schema.type].flat().filter((type) => type !== undefined);
  if (allowed.length === 0) return [];
  const isAllowed = (type: string): boolean =>
    allowed.includes(type) || (type === 'integer' && allowed.includes('number'));
  return Object.keys(ofType)
    .filter((type) => !isAllowed(type))
    .map((type) => ofType[type]);
}

/** Instances that break one keyword each: type, closed sets, bounds by one, pattern, format, multipleOf. */
export function violations(schema: SchemaObject): readonly Instance[] {
  const closed = 'enum' in schema || 'const' in schema ? ['unseen'] : [];
  const pattern = typeof schema.pattern === 'string' ? ['\u0001', ''] : [];
  const format = typeof schema.format === 'string' ? ['not a format'] : [];
  const multiple = numberOf(schema, 'multipleOf');
  const values = [
    ...closed,
    ...wrongTypes(schema),
    ...pattern,
    ...format,
    ...(multiple ? [multiple * 1.5] : []),
  ];
  return [...around(schema, 1), ...values.map((value): Instance => ({ kind: 'value', value }))];
}
