import type { ErrorObject } from 'ajv';
import type { ConfigFile } from './config-file.ts';

/** Checks a value against schema/crashgate.schema.json and fills in the defaults, in place. */
export interface ValidateConfig {
  (value: unknown): value is ConfigFile;
  /** Every fault of the last value; `null` when it was valid. */
  readonly errors: readonly ErrorObject[] | null;
}

export declare const validateConfig: ValidateConfig;
