import { formatOf } from '../../formats/format-of.ts';
import { json } from '../../formats/json.ts';
import { jsonc } from '../../formats/jsonc.ts';
import { yaml } from '../../formats/yaml.ts';
import { SettingsError, type SourcePosition } from '../../model/errors.ts';
import type { Format } from '../../model/plugs.ts';
import type { ReadText } from '../../model/request.ts';

/** A schema as it stands in the repository. */
export interface SchemaFile {
  readonly path: string;
  readonly schema: SchemaObject | boolean;
  /** Place of a JSON pointer; the start of the file when it leads nowhere. */
  readonly at: (pointer: string) => SourcePosition;
}

/** A JSON object. */
export type SchemaObject = Readonly<Record<string, unknown>>;

/** Reads a schema file, JSON or by its extension YAML or JSONC; `undefined` when there is none. @throws SettingsError */
export async function readSchemaFile(path: string, read: ReadText): Promise<SchemaFile | undefined> {
  const text = await read(path);
  if (text === undefined) return undefined;
  const parsed = formatOfSchema(path).parse(new TextEncoder().encode(text));
  if (!parsed.ok) throw fault(`is not readable: ${parsed.message}`, position(path, parsed.location));
  const [schema, ...more] = parsed.values;
  const at = (pointer: string) => position(path, parsed.locate(0, pointer, true));
  if (more.length > 0) throw fault('holds several documents; a schema is one', at(''));
  if (!isSchema(schema)) throw fault('is no schema: an object is expected', at(''));
  return { path, schema, at };
}

function formatOfSchema(path: string): Format {
  const name = formatOf(path, 'auto');
  return [yaml, jsonc].find((format) => format.name === name) ?? json;
}

function isSchema(value: unknown): value is SchemaObject | boolean {
  return typeof value === 'boolean' || (typeof value === 'object' && value !== null && !Array.isArray(value));
}

type Start = Pick<SourcePosition, 'line' | 'column'>;

function position(file: string, location: Start | undefined): SourcePosition {
  return { file, line: location?.line ?? 1, column: location?.column ?? 1 };
}

function fault(message: string, place: SourcePosition): SettingsError {
  return new SettingsError(`schema ${place.file} ${message}`, { position: place });
}
