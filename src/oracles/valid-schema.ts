import type { Oracle } from '../model/plugs.ts';
import { faultVerdicts } from './fault-verdicts.ts';

/** JSON Schema of the target. */
export const validSchema = {
  name: 'valid-schema',
  doc: 'The file satisfies the JSON Schema of its target. Fails as invalid. A schema that passes never stands in for the parser: both are asked.',
  judge: (evidence) => faultVerdicts('valid-schema', 'schema', evidence),
} as const satisfies Oracle;
