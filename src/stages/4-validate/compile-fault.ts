import { SettingsError } from '../../model/errors.ts';
import { findReference } from './find-reference.ts';
import type { SchemaLibrary } from './schema-library.ts';

/** A reference to something that is not in the repository. */
export function unknownReference(library: SchemaLibrary, uri: string): SettingsError {
  const from = findReference(library, uri);
  const remote = /^https?:/.test(uri);
  const advice = remote
    ? 'schemas are never downloaded: copy it into the repository and refer to it by a relative path'
    : 'no such file in the repository';
  const shown = from?.written ?? uri;
  const path = from?.entry.file.path ?? library.root.file.path;
  return new SettingsError(`schema ${path} refers to '${shown}': ${advice}`, { position: from?.position });
}

/** Whatever else kept ajv from compiling: a reference into a file that leads nowhere, a keyword with a bad value. */
export function compileFault(library: SchemaLibrary, error: unknown): SettingsError {
  if (error instanceof SettingsError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const target = / is loaded but (\S+) cannot be resolved$/.exec(message)?.[1];
  const from = target === undefined ? undefined : findReference(library, target);
  const { file } = from?.entry ?? library.root;
  const reason =
    from === undefined ? `cannot be used: ${message}` : `refers to '${from.written}', which does not exist`;
  const position = from?.position ?? file.at('');
  return new SettingsError(`schema ${file.path} ${reason}`, { position, cause: error });
}
