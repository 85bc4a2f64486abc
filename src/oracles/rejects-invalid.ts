import type { Evidence, Oracle } from '../model/plugs.ts';
import type { Verdict } from '../model/verdict.ts';

function judge({ input, outcome }: Evidence): readonly Verdict[] {
  if (outcome === undefined || input.provenance.kind !== 'must-reject') return [];
  if (outcome.kind !== 'accepted') return [{ verdict: 'pass', oracle: 'rejects-invalid' }];
  return [
    {
      verdict: 'fail',
      oracle: 'rejects-invalid',
      kind: 'disagreement',
      reason: 'the parser accepts a file of the must-reject set',
      location: undefined,
    },
  ];
}

/** What must be refused is refused. */
export const rejectsInvalid = {
  name: 'rejects-invalid',
  doc: 'The parser rejects every must-reject file. Fails as disagreement: a parser that accepts them checks less than its users believe.',
  judge,
} as const satisfies Oracle;
