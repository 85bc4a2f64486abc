import { defineMutator } from './parts/define-mutator.ts';
import type { SchemaObject } from './parts/json-schema.ts';
import { renderValue } from './parts/render-value.ts';
import { schemaMatches } from './parts/schema-matches.ts';
import { valueSlot } from './parts/value-slot.ts';

const maxMembers = 64;

/** Values that a schema names; both flags where it asks for one. */
function members(schema: SchemaObject): readonly unknown[] {
  const lists = [schema.enum, schema.examples].flatMap((value) => (Array.isArray(value) ? value : []));
  const single = [schema.const, schema.default].filter((value) => value !== undefined);
  const flags = schema.type === 'boolean' ? [true, false] : [];
  return [...lists, ...single, ...flags].slice(0, maxMembers);
}

export const useEnumMember = defineMutator({
  name: 'use-enum-member',
  about: {
    level: 'schema',
    doc: 'Replaces a value by each other value that its schema names.',
    standsFor:
      'A legal value that no file used so far (Cloudflare 2025-12-05: the killswitch on an `execute` rule).',
    sweep: 'first',
  },
  sites: (seed) =>
    schemaMatches(seed).filter(({ schemas }) => schemas.some((schema) => members(schema).length > 0)),
  variants: (_seed, { schemas }) => schemas.flatMap(members),
  drafts: (seed, { place }, value) => [valueSlot(seed, place, renderValue(seed.format, value))],
});
