import { SettingsError } from '../../model/errors.ts';
import { findBadPattern } from './find-bad-pattern.ts';
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
  if (from === undefined) return unusable(library, error, message);
  const text = `schema ${from.entry.file.path} refers to '${from.written}', which does not exist`;
  return new SettingsError(text, { position: from.position, cause: error });
}

function unusable(library: SchemaLibrary, cause: unknown, message: string): SettingsError {
  const pattern = cause instanceof SyntaxError ? findBadPattern(library) : undefined;
  const position = pattern ?? library.root.file.at('');
  return new SettingsError(`schema ${position.file} cannot be used: ${message}`, { position, cause });
}
