import type Core from 'ajv/dist/core.js';
import { SettingsError } from '../../model/errors.ts';
import { faultMessage } from './fault-message.ts';
import type { LibraryEntry } from './schema-library.ts';

/** Checks a schema file against the meta-schema of its draft. @throws SettingsError with the place of the first fault */
export function checkSchemaFile(ajv: Core.default, { file, schema }: LibraryEntry): void {
  if (ajv.validateSchema(schema) === true) return;
  const [error] = ajv.errors ?? [];
  const pointer = error?.instancePath ?? '';
  const reason = error === undefined ? '' : faultMessage(error);
  const where = pointer === '' ? '' : ` at ${pointer}`;
  throw new SettingsError(`schema ${file.path} is not valid${where}: ${reason}`, {
    position: file.at(pointer),
  });
}
