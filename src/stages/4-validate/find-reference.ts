import type { SourcePosition } from '../../model/errors.ts';
import type { LibraryEntry, SchemaLibrary } from './schema-library.ts';
import { schemaMembers } from './schema-members.ts';

/** A `$ref` as written, and where. */
export interface Reference {
  readonly entry: LibraryEntry;
  readonly written: string;
  readonly position: SourcePosition;
}

const keywords: readonly string[] = ['$ref', '$dynamicRef', '$recursiveRef'];

/** The first reference of the library that leads to a URI, or into the file that a URI without fragment names. */
export function findReference(library: SchemaLibrary, uri: string): Reference | undefined {
  for (const entry of library.entries()) {
    for (const { key, value, pointer } of schemaMembers(entry.schema)) {
      if (!keywords.includes(key) || typeof value !== 'string' || !leadsTo(value, entry.uri, uri)) continue;
      return { entry, written: value, position: entry.file.at(pointer) };
    }
  }
  return undefined;
}

/** An `$id` inside the file may have moved the base; then the end of the URI has to tell. */
function leadsTo(written: string, base: string, uri: string): boolean {
  const whole = uri.includes('#') ? written : written.replace(/#.*$/, '');
  if (whole === '') return false;
  return (URL.canParse(whole, base) && new URL(whole, base).href === uri) || uri.endsWith(`/${whole}`);
}
