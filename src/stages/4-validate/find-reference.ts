import type { SourcePosition } from '../../model/errors.ts';
import type { LibraryEntry, SchemaLibrary } from './schema-library.ts';

/** A `$ref` as written, and where. */
export interface Reference {
  readonly entry: LibraryEntry;
  readonly written: string;
  readonly position: SourcePosition;
}

/** The first reference of the library that leads to a URI, or into the file that a URI without fragment names. */
export function findReference(library: SchemaLibrary, uri: string): Reference | undefined {
  for (const entry of library.entries()) {
    for (const { pointer, written } of references(entry.schema, '')) {
      if (leadsTo(written, entry.uri, uri)) {
        return { entry, written, position: entry.file.at(pointer) };
      }
    }
  }
  return undefined;
}

interface Written {
  readonly pointer: string;
  readonly written: string;
}

const keywords: readonly string[] = ['$ref', '$dynamicRef', '$recursiveRef', '$schema'];

function* references(value: unknown, pointer: string): Generator<Written> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const below = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (typeof inner === 'string' && keywords.includes(key)) yield { pointer: below, written: inner };
    else yield* references(inner, below);
  }
}

/** An `$id` inside the file may have moved the base; then the end of the URI has to tell. */
function leadsTo(written: string, base: string, uri: string): boolean {
  const whole = uri.includes('#') ? written : written.replace(/#.*$/, '');
  if (whole === '') return false;
  return (URL.canParse(whole, base) && new URL(whole, base).href === uri) || uri.endsWith(`/${whole}`);
}
