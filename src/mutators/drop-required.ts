import type { Seed, Span } from '../model/seed.ts';
import { defineMutator } from './parts/define-mutator.ts';
import { keyText } from './parts/key-text.ts';
import type { Place } from './parts/places.ts';
import { type SchemaMatch, schemaMatches } from './parts/schema-matches.ts';
import { removalSpan } from './parts/siblings.ts';

/** Entries of a map that its schema requires. */
function requiredEntries(seed: Seed, { place, schemas }: SchemaMatch): readonly Span[] {
  const names = new Set(schemas.flatMap((schema) => (Array.isArray(schema.required) ? schema.required : [])));
  if (names.size === 0) return [];
  const entries = place.node.children.map(
    (node, index): Place => ({ at: node.at, end: node.end, node, parent: place, index }),
  );
  return entries
    .filter((entry) => entry.node.kind === 'entry' && names.has(keyText(seed, entry)))
    .map(removalSpan);
}

export const dropRequired = defineMutator({
  name: 'drop-required',
  about: {
    level: 'schema',
    doc: 'Deletes an entry that the schema requires.',
    standsFor: 'A consumer that does without the check that the schema promises (Google Cloud 2025-06-12).',
    sweep: 'first',
  },
  sites: (seed) => schemaMatches(seed).flatMap((match) => requiredEntries(seed, match)),
  variants: () => ['drop'],
  drafts: (_seed, site) => [{ ...site, text: '' }],
});
