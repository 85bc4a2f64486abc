import type { Oracle } from '../model/plugs.ts';
import { faultVerdicts } from './fault-verdicts.ts';

/** Required files stay. */
export const keepsRequired = {
  name: 'keeps-required',
  doc: 'A file that the target names as required has not been deleted. Fails as invalid.',
  judge: (evidence) => faultVerdicts('keeps-required', 'required', evidence),
} as const satisfies Oracle;
