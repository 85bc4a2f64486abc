import type { Options } from 'ajv/dist/core.js';
import { newRegExp } from './new-reg-exp.ts';

/**
 * How every schema is compiled. Strict mode is ajv's own opinion, not JSON Schema's. `ownProperties`: what an object
 * inherits (`constructor`) is not in the file. `validateSchema` is off because the files are checked one by one
 * before, to say where a fault stands.
 */
export const ajvOptions: Options = {
  strict: false,
  logger: false,
  verbose: true,
  ownProperties: true,
  validateSchema: false,
  code: { regExp: Object.assign(newRegExp, { code: 'new RegExp' }) },
};
