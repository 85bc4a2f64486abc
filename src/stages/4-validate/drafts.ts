import type { default as Core, Options } from 'ajv/dist/core.js';
import { SettingsError } from '../../model/errors.ts';
import type { SchemaFile } from './schema-file.ts';

/** A version of JSON Schema and the validator that speaks it. */
export interface Draft {
  readonly name: string;
  /** What a `$schema` of this draft holds. */
  readonly mark: string;
  /** The keyword that names a schema. */
  readonly idKey: 'id' | '$id';
  /** Loads the validator: the import is what costs. */
  readonly open: () => Promise<(options: Options) => Core>;
}
