import type { FormatName } from '../../model/names.ts';
import type { Seed, Span } from '../../model/seed.ts';
import { applicable, itemSchemas, propertySchemas, type SchemaObject } from './json-schema.ts';
import { keyText } from './key-text.ts';
import { perSeed } from './per-seed.ts';
import { type Place, places } from './places.ts';

/** A value of the file with every schema that speaks about it. */
export interface SchemaMatch extends Span {
  readonly place: Place;
  readonly schemas: readonly SchemaObject[];
}

/** Formats whose guessed tree has the shape that their schemas speak of. */
const formats: readonly FormatName[] = ['json', 'jsonc', 'yaml', 'toml', 'ini'];
const maxMatches = 4096;

/** Names that a key stands for: toml's `a.b` are two. */
function namesOf(seed: Seed, entry: Place): readonly string[] {
  const name = keyText(seed, entry);
  return seed.format === 'toml' ? name.split('.') : [name];
}

/** Entries and items hold a value, they are none. */
function isSlot(place: Place): boolean {
  return place.node.kind === 'entry' || place.node.kind === 'item';
}

/** Schemas for what hangs at a place, from those of the value that holds it. */
function inherited(seed: Seed, place: Place, schemas: readonly SchemaObject[]): readonly SchemaObject[] {
  const spread = (all: readonly unknown[]): readonly SchemaObject[] =>
    all.flatMap((schema) => applicable(seed.schema, schema)).slice(0, 64);
  if (place.node.kind === 'item')
    return spread(schemas.flatMap((schema) => itemSchemas(schema, place.index)));
  return namesOf(seed, place).reduce(
    (found, name) => spread(found.flatMap((schema) => propertySchemas(schema, name))),
    schemas,
  );
}

/** The schemas of a place, from what is known of the one above it. */
function schemasFor(
  seed: Seed,
  place: Place,
  known: ReadonlyMap<Place, readonly SchemaObject[]>,
): readonly SchemaObject[] {
  const holder = place.parent;
  if (holder === undefined) return [];
  if (holder.node.kind === 'document') return applicable(seed.schema, seed.schema);
  const above = known.get(holder) ?? [];
  return isSlot(place) ? inherited(seed, place, above) : above;
}

/** Walks schema and guessed tree side by side, by key names. Parents come first, so that theirs are known. */
function match(seed: Seed): readonly SchemaMatch[] {
  if (seed.schema === undefined || !formats.includes(seed.format)) return [];
  const known = new Map<Place, readonly SchemaObject[]>();
  const found: SchemaMatch[] = [];
  for (const place of places(seed)) {
    const schemas = schemasFor(seed, place, known);
    if (schemas.length === 0) continue;
    known.set(place, schemas);
    if (!isSlot(place)) found.push({ at: place.at, end: place.end, place, schemas });
    if (found.length >= maxMatches) break;
  }
  return found;
}

/** Every value that the schema speaks about, in seed order; empty without a schema. */
export const schemaMatches: (seed: Seed) => readonly SchemaMatch[] = perSeed(match);
