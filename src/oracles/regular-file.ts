import type { Oracle } from '../model/plugs.ts';
import { faultVerdicts } from './fault-verdicts.ts';

/** Regular files only. */
export const regularFile = {
  name: 'regular-file',
  doc: 'The path is a regular file, or a link that stays inside the repository. Fails as invalid: what a link outside the repository leads to cannot be checked.',
  judge: (evidence) => faultVerdicts('regular-file', 'regular-file', evidence),
} as const satisfies Oracle;
