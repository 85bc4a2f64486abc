import type { Oracle } from '../model/plugs.ts';
import { faultVerdicts } from './fault-verdicts.ts';

/** Syntax of the declared format. */
export const validSyntax = {
  name: 'valid-syntax',
  doc: 'The file can be read in its declared format. Fails as invalid. Mend the file at the place shown, or declare another format for the target.',
  judge: (evidence) => faultVerdicts('valid-syntax', 'syntax', evidence),
} as const satisfies Oracle;
