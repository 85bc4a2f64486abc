import type { Oracle } from '../model/plugs.ts';
import { faultVerdicts } from './fault-verdicts.ts';

/** Rules on the shape of a change. */
export const keepsShape = {
  name: 'keeps-shape',
  doc: 'The change does not empty the file or drop more of its lines than the target allows (shape). Fails as invalid: such files have taken services down without a single malformed byte.',
  judge: (evidence) => faultVerdicts('keeps-shape', 'shape', evidence),
} as const satisfies Oracle;
