/** A keyword, or any other key, of a schema and its value. */
export interface SchemaMember {
  /** JSON pointer of the value. */
  readonly pointer: string;
  readonly key: string;
  readonly value: unknown;
  /** The key that the object with this member stands under; empty at the root. */
  readonly under: string;
}

/** Every member of a schema at any depth, parents first. */
export function* schemaMembers(schema: unknown, pointer = '', under = ''): Generator<SchemaMember> {
  if (typeof schema !== 'object' || schema === null) return;
  for (const [key, value] of Object.entries(schema)) {
    const below = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    yield { pointer: below, key, value, under };
    yield* schemaMembers(value, below, key);
  }
}
