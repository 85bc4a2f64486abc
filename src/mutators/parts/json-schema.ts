/** A schema that is an object; `true` and `false` say nothing that a mutator could use. */
export type SchemaObject = Readonly<Record<string, unknown>>;

/** `$ref` chains and combinators are followed this deep: schemas may be recursive. */
const maxDepth = 8;

/** Tells objects from everything else JSON can hold. */
export function isObject(value: unknown): value is SchemaObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at a JSON pointer in a fragment, `#/definitions/a`; references to other files are not followed. */
function atPointer(root: unknown, reference: string): unknown {
  if (!reference.startsWith('#')) return undefined;
  const steps = reference.slice(1).split('/').slice(1);
  const names = steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  return names.reduce<unknown>((value, name) => (isObject(value) ? value[name] : undefined), root);
}

/** A schema with all that applies beside it: the target of `$ref`, members of allOf, anyOf, oneOf, then, else. */
export function applicable(root: unknown, schema: unknown, depth = 0): readonly SchemaObject[] {
  if (!isObject(schema) || depth > maxDepth) return [];
  const reference = typeof schema.$ref === 'string' ? [atPointer(root, schema.$ref)] : [];
  const combined = [schema.allOf, schema.anyOf, schema.oneOf].flatMap((value) =>
    Array.isArray(value) ? value : [],
  );
  const further: readonly unknown[] = [...reference, ...combined, schema.then, schema.else];
  return [schema, ...further.flatMap((inner) => applicable(root, inner, depth + 1))];
}

function matches(pattern: string, name: string): boolean {
  try {
    return new RegExp(pattern, 'u').test(name);
  } catch {
    return false;
  }
}

/** The schemas of a property. */
export function propertySchemas(schema: SchemaObject, name: string): readonly unknown[] {
  const properties = isObject(schema.properties) ? schema.properties : {};
  if (Object.hasOwn(properties, name)) return [properties[name]];
  const patterns = isObject(schema.patternProperties) ? Object.entries(schema.patternProperties) : [];
  const matching = patterns.filter(([pattern]) => matches(pattern, name)).map(([, inner]) => inner);
  return matching.length > 0 ? matching : [schema.additionalProperties];
}

/** The schemas of a list item. */
export function itemSchemas(schema: SchemaObject, index: number): readonly unknown[] {
  const tuple = [schema.prefixItems, schema.items].find((value): value is readonly unknown[] =>
    Array.isArray(value),
  );
  const rest = tuple === schema.items ? schema.additionalItems : schema.items;
  return [tuple !== undefined && index < tuple.length ? tuple[index] : rest];
}
