import type { Evidence, Oracle } from '../model/plugs.ts';
import type { Verdict } from '../model/verdict.ts';
import { tellingLine } from '../text/telling-line.ts';

const maxReasonChars = 200;

function judge({ input, outcome, validation }: Evidence): readonly Verdict[] {
  const { kind } = input.provenance;
  if (outcome === undefined || (kind !== 'head' && kind !== 'must-accept')) return [];
  if (outcome.kind !== 'rejected') return [{ verdict: 'pass', oracle: 'accepts-valid' }];
  const words = tellingLine(outcome.stderr) || tellingLine(outcome.stdout) || 'no message';
  const although = validation.schema === 'valid' ? ', although its schema passes it' : '';
  return [
    {
      verdict: 'fail',
      oracle: 'accepts-valid',
      kind: 'rejected',
      reason: `the parser rejects it (exit ${outcome.code})${although}: ${words.slice(0, maxReasonChars)}`,
      location: undefined,
    },
  ];
}

/** What is to be shipped is accepted. */
export const acceptsValid = {
  name: 'accepts-valid',
  doc: 'The parser accepts every file that the change would ship, and every must-accept file. Fails as rejected. Mend the file; where the schema passes what the parser rejects, mend the schema too.',
  judge,
} as const satisfies Oracle;
