import { applicable, isObject, type SchemaObject } from './json-schema.ts';

const maxDepth = 4;
const maxLength = 256;

function firstOf(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : undefined;
}

/** What a schema itself offers as a value. */
function offered(schema: SchemaObject): unknown {
  return schema.const ?? firstOf(schema.enum) ?? schema.default ?? firstOf(schema.examples);
}

function typeOf(schema: SchemaObject): unknown {
  if (schema.type !== undefined) return [schema.type].flat()[0];
  if (isObject(schema.properties)) return 'object';
  return schema.items === undefined ? undefined : 'array';
}

function lengthOf(schema: SchemaObject, keyword: string): number {
  const value = schema[keyword];
  return typeof value === 'number' ? Math.min(Math.max(value, 1), maxLength) : 1;
}

function objectOf(root: unknown, schema: SchemaObject, depth: number): unknown {
  const properties = isObject(schema.properties) ? Object.entries(schema.properties).slice(0, maxLength) : [];
  const isDeep = depth >= maxDepth;
  return Object.fromEntries(
    isDeep ? [] : properties.map(([name, inner]) => [name, sampleOf(root, inner, depth + 1)]),
  );
}

function build(root: unknown, schema: SchemaObject, depth: number): unknown {
  switch (typeOf(schema)) {
    case 'object':
      return objectOf(root, schema, depth);
    case 'array': {
      const item = depth >= maxDepth ? 1 : sampleOf(root, schema.items, depth + 1);
      return Array.from({ length: Math.min(lengthOf(schema, 'minItems'), 32) }, () => item);
    }
    case 'boolean':
      return true;
    case 'integer':
    case 'number':
      return schema.minimum ?? schema.maximum ?? 1;
    case 'null':
      return null;
    default:
      return 'x'.repeat(lengthOf(schema, 'minLength'));
  }
}

/** A value that a schema asks for, as full as it allows: every property, optional or not. Bounded in depth. */
export function sampleOf(root: unknown, schema: unknown, depth = 0): unknown {
  const all = applicable(root, schema);
  const given = all.map(offered).find((value) => value !== undefined);
  const typed = all.find((one) => typeOf(one) !== undefined);
  return given ?? build(root, typed ?? {}, depth);
}
