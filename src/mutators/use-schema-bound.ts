import { defineMutator } from './parts/define-mutator.ts';
import { instanceDrafts } from './parts/instance-draft.ts';
import { schemaMatches } from './parts/schema-matches.ts';
import { boundInstances } from './parts/schema-values.ts';

export const useSchemaBound = defineMutator({
  name: 'use-schema-bound',
  about: {
    level: 'schema',
    doc: 'Replaces a value by one exactly at a bound that its schema sets, or one step inside.',
    standsFor:
      'A schema that allows more than the consumer holds (Cloudflare 2025-11-18: the limit was only in the consumer).',
    sweep: 'first',
  },
  sites: (seed) =>
    schemaMatches(seed).filter(({ schemas }) => schemas.some((schema) => boundInstances(schema).length > 0)),
  variants: (_seed, { schemas }) => schemas.flatMap(boundInstances),
  drafts: (seed, { place }, instance) => instanceDrafts(seed, place, instance),
});
