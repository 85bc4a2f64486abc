import type { ErrorObject } from 'ajv';
import type { default as Core, Options } from 'ajv/dist/core.js';
import type { ReadText } from '../../model/request.ts';
import { ajvOptions } from './ajv-options.ts';
import { checkSchemaFile } from './check-schema-file.ts';
import { compileFault, unknownReference } from './compile-fault.ts';
import { linearUniqueItems } from './linear-unique-items.ts';
import { openLibrary, type SchemaLibrary } from './schema-library.ts';

/** The faults of a value under a schema: every one, or just the first. May overflow the stack on a deep value. */
export type SchemaCheck = (value: unknown, extent: 'every' | 'first') => readonly ErrorObject[];

/**
 * Reads a schema with all files that it refers to and compiles it. The draft is that of `$schema`, 2020-12 without.
 * @throws SettingsError when a file is absent, unreadable or no valid schema, or a reference leaves the repository.
 */
export async function openSchema(path: string, read: ReadText): Promise<SchemaCheck> {
  const library = await openLibrary(path, read);
  const make = await ajvMaker(library);
  const loadSchema = async (uri: string) => {
    const entry = await library.load(uri);
    if (entry === undefined) throw unknownReference(library, uri);
    checkSchemaFile(every, entry);
    // ajv types what it loads as an object; it takes booleans too.
    return entry.schema as object;
  };
  const every = make({ allErrors: true, loadSchema });
  checkSchemaFile(every, library.root);
  const checkEvery = await compile(every, library);
  let checkFirst: typeof checkEvery | undefined;
  return (value, extent) => {
    if (extent === 'first') checkFirst ??= compileAgain(make({}), library);
    const check = (extent === 'first' ? checkFirst : undefined) ?? checkEvery;
    return check(value) === true ? [] : (check.errors ?? []);
  };
}

async function ajvMaker({ draft }: SchemaLibrary): Promise<(options: Options) => Core.default> {
  const make = await draft.load();
  // A CommonJS module that names its function `default`: Node puts the module itself under `default`.
  const { default: formats } = await import('ajv-formats');
  return (options) => {
    const ajv = make({ ...ajvOptions, ...options });
    formats.default(ajv);
    return ajv.removeKeyword('uniqueItems').addKeyword(linearUniqueItems);
  };
}

async function compile(ajv: Core.default, library: SchemaLibrary) {
  try {
    // A boolean is a schema too; ajv's type of this method does not say so.
    return await ajv.compileAsync(library.root.schema as object);
  } catch (error) {
    throw compileFault(library, error);
  }
}

/** The same schema for a second validator: all files are known by now. */
function compileAgain(ajv: Core.default, library: SchemaLibrary) {
  for (const { uri, schema } of library.entries().slice(1)) ajv.addSchema(schema, uri);
  return ajv.compile(library.root.schema);
}
