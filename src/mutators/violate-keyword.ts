import { defineMutator } from './parts/define-mutator.ts';
import { instanceDrafts } from './parts/instance-draft.ts';
import { schemaMatches } from './parts/schema-matches.ts';
import { violations } from './parts/schema-values.ts';

export const violateKeyword = defineMutator({
  name: 'violate-keyword',
  about: {
    level: 'schema',
    doc: 'Replaces a value by one that breaks a keyword of its schema: type, enum, a bound by one, pattern, format.',
    standsFor:
      'A consumer that trusts a validator which was not run, or has a fault (CrowdStrike RCA finding 4).',
    sweep: 'normal',
  },
  sites: (seed) =>
    schemaMatches(seed).filter(({ schemas }) => schemas.some((schema) => violations(schema).length > 0)),
  variants: (_seed, { schemas }) => schemas.flatMap(violations),
  drafts: (seed, { place }, instance) => instanceDrafts(seed, place, instance),
});
