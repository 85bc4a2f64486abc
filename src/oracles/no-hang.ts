import type { Outcome } from '../model/outcome.ts';
import type { Oracle } from '../model/plugs.ts';
import { runVerdicts } from './run-verdicts.ts';

const say = (outcome: Extract<Outcome, { kind: 'hung' }>) =>
  `still running after ${outcome.limitMs / 1000} s (limits.time)`;

/** The parser finishes in time. */
export const noHang = {
  name: 'no-hang',
  doc: 'The parser finishes inside limits.time. Fails as hang, after it has done so three times. Mend the loop or the regular expression that does not end; raise limits.time only if the parser is honestly slow.',
  judge: (evidence) => runVerdicts({ oracle: 'no-hang', fails: 'hung', kind: 'hang', say }, evidence),
} as const satisfies Oracle;
