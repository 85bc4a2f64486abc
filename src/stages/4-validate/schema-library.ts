import { posix } from 'node:path';
import { SettingsError } from '../../model/errors.ts';
import type { ReadText } from '../../model/request.ts';
import { draftOf } from './draft-of.ts';
import type { Draft } from './drafts.ts';
import { readSchemaFile, type SchemaFile, type SchemaObject } from './schema-file.ts';

/** A schema file and the absolute URI by which it is known here; a file may be known by several. */
export interface LibraryEntry {
  readonly uri: string;
  readonly file: SchemaFile;
  /** For ajv: `uri` for an id, and without the keywords that were judged here. */
  readonly schema: SchemaObject | boolean;
}

/** The schema files that one schema is made of. */
export interface SchemaLibrary {
  readonly draft: Draft;
  readonly root: LibraryEntry;
  /** All that was read so far, the root first. */
  readonly entries: () => readonly LibraryEntry[];
  /** Reads the file that a URI stands for; `undefined` when it stands for none in the repository. @throws SettingsError */
  readonly load: (uri: string) => Promise<LibraryEntry | undefined>;
}

/**
 * The library that grows out of a root schema. Every file has the URI by which it was asked for, the root
 * `file:///<repository path>`; an `$id` of its own is a further address, and its neighbours are taken to stand
 * beside it as the files do. Nothing is ever downloaded.
 */
export async function openLibrary(path: string, read: ReadText): Promise<SchemaLibrary> {
  const file = await readSchemaFile(path, read);
  if (file === undefined) throw missing(path);
  const draft = draftOf(file);
  const root = entryOf(fileUri(path), file, draft);
  const entries = [root];
  const load = async (uri: string) => {
    const found = await findFile(uri, addressesOf(entries, draft), read);
    if (found === undefined) return undefined;
    requireDraft(found, draft);
    const entry = entryOf(uri, found, draft);
    entries.push(entry);
    return entry;
  };
  return { draft, root, entries: () => entries, load };
}

function missing(file: string): SettingsError {
  return new SettingsError(`schema ${file} does not exist`, { position: { file, line: 1, column: 1 } });
}

function fileUri(path: string): string {
  return `file:///${path.split('/').map(encodeURIComponent).join('/')}`;
}

function entryOf(uri: string, file: SchemaFile, { idKey }: Draft): LibraryEntry {
  if (typeof file.schema === 'boolean') return { uri, file, schema: file.schema };
  const { $schema, $async, ...schema } = file.schema;
  return { uri, file, schema: { ...schema, [idKey]: uri } };
}

/** A file may leave out its `$schema`, but not speak another draft than the root: keywords differ in meaning. */
function requireDraft(file: SchemaFile, { name }: Draft): void {
  if (typeof file.schema === 'boolean' || file.schema.$schema === undefined) return;
  const own = draftOf(file).name;
  if (own === name) return;
  const message = `schema ${file.path} is written in ${own}, the schema that refers to it in ${name}`;
  throw new SettingsError(message, { position: file.at('/$schema') });
}

interface Address {
  readonly uri: string;
  readonly path: string;
}

function addressesOf(entries: readonly LibraryEntry[], { idKey }: Draft): readonly Address[] {
  return entries.flatMap(({ uri, file: { path, schema } }) => {
    const id = typeof schema === 'boolean' ? undefined : schema[idKey];
    const own = typeof id === 'string' && URL.canParse(id) ? [{ uri: id, path }] : [];
    return [{ uri, path }, ...own];
  });
}

async function findFile(
  uri: string,
  addresses: readonly Address[],
  read: ReadText,
): Promise<SchemaFile | undefined> {
  for (const path of new Set(addresses.map((known) => pathBeside(known, uri)))) {
    const file = path === undefined ? undefined : await readSchemaFile(path, read);
    if (file !== undefined) return file;
  }
  return undefined;
}

/** Where a URI leads when files stand to each other as their URIs do; `undefined` when that leaves the repository. */
function pathBeside({ uri: knownUri, path }: Address, uri: string): string | undefined {
  if (knownUri.replace(/#$/, '') === uri) return path;
  if (!URL.canParse(uri)) return undefined;
  const known = new URL(knownUri);
  const wanted = new URL(uri);
  if (known.protocol !== wanted.protocol || known.host !== wanted.host) return undefined;
  const step = posix.relative(posix.dirname(known.pathname), wanted.pathname);
  const joined = posix.join(posix.dirname(path), decoded(step));
  return joined.startsWith('..') ? undefined : joined;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A stray `%` stands for itself.
    return path;
  }
}
