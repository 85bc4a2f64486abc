import type { Outcome } from '../model/outcome.ts';
import type { Oracle } from '../model/plugs.ts';
import { runVerdicts } from './run-verdicts.ts';

const say = (outcome: Extract<Outcome, { kind: 'exhausted' }>) =>
  `used more than ${outcome.limitBytes} bytes of ${outcome.resource} (limits.${outcome.resource})`;

/** The parser stays inside its memory and output limits. */
export const noExhaustion = {
  name: 'no-exhaustion',
  doc: 'The parser stays inside limits.memory (resident size of the whole process tree) and limits.output (stdout, stderr and files, each). Fails as exhausted. Bound what one file can make the parser allocate or print.',
  judge: (evidence) =>
    runVerdicts({ oracle: 'no-exhaustion', fails: 'exhausted', kind: 'exhausted', say }, evidence),
} as const satisfies Oracle;
