import type { FormatName } from '../model/names.ts';
import type { Seed } from '../model/seed.ts';
import { defineMutator } from './parts/define-mutator.ts';
import { isObject } from './parts/json-schema.ts';
import { renderValue } from './parts/render-value.ts';
import { sampleOf } from './parts/sample-of.ts';
import { type SchemaMatch, schemaMatches } from './parts/schema-matches.ts';
import { separatorText } from './parts/siblings.ts';
import { textOf } from './parts/text-of.ts';

/** Names of the properties that the schema knows and the map does not have. */
function absentNames(seed: Seed, { place, schemas }: SchemaMatch): readonly string[] {
  const keys = place.node.children.flatMap(({ key }) =>
    key === undefined ? [] : [textOf(seed, key).replace(/^["']|["']$/g, '')],
  );
  const present = new Set(keys);
  const known = schemas.flatMap((schema) =>
    isObject(schema.properties) ? Object.keys(schema.properties) : [],
  );
  return [...new Set(known)].filter((name) => !present.has(name));
}

function entryText(format: FormatName, name: string, value: unknown): string {
  const sign = format === 'toml' || format === 'ini' ? ' = ' : ': ';
  const key = format === 'ini' ? name : renderValue('json', name);
  return key + sign + renderValue(format, value);
}

function sampleFor(seed: Seed, { schemas }: SchemaMatch, name: string): unknown {
  const owner = schemas.find(
    (schema) => isObject(schema.properties) && Object.hasOwn(schema.properties, name),
  );
  return sampleOf(seed.schema, isObject(owner?.properties) ? owner.properties[name] : undefined);
}

export const fillOptional = defineMutator({
  name: 'fill-optional',
  about: {
    level: 'schema',
    doc: 'Adds a property that the schema knows and the file does not use: each alone, then all of them.',
    standsFor:
      'A field that no file used so far (CrowdStrike RCA finding 1: run the consumer on a maximal instance).',
    sweep: 'first',
  },
  sites: (seed) =>
    schemaMatches(seed).filter(
      (match) => match.place.node.children[0]?.kind === 'entry' && absentNames(seed, match).length > 0,
    ),
  variants: (seed, match) => {
    const names = absentNames(seed, match);
    return names.length > 1 ? [...names.map((name) => [name]), names] : [names];
  },
  drafts: (seed, match, names) => {
    const first = match.place.node.children[0];
    if (first === undefined) return [];
    const separator = separatorText(seed, match.place.node, first.at);
    const text = names
      .map((name) => entryText(seed.format, name, sampleFor(seed, match, name)) + separator)
      .join('');
    return [{ at: first.at, end: first.at, text }];
  },
});
