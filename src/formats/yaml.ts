import { parseAllDocuments } from 'yaml';
import type { Format, Parsed } from '../model/plugs.ts';
import { forbiddenCharacter } from './parts/forbidden-character.ts';
import type { LineMap } from './parts/line-map.ts';
import { locateBy } from './parts/locate-by.ts';
import type { Place } from './parts/offset-range.ts';
import { readText } from './parts/read-text.ts';
import { yamlFault } from './parts/yaml-fault.ts';
import { yamlPlaces } from './parts/yaml-places.ts';
import { yamlValue } from './parts/yaml-value.ts';

/**
 * YAML 1.2 core schema, any number of documents, and merge keys, which 1.2 dropped and everybody uses. Unknown tags
 * (`!Ref`) are passed over. A file without a document is one `null`, as loaders have it. `yaml` reads 0.3 to 1 MB
 * a second, which sets the limit of size.
 */
export const yaml = {
  name: 'yaml',
  extensions: ['.yaml', '.yml'],
  maxBytes: 2 ** 20,
  parse: (bytes) => readText(bytes, read),
} as const satisfies Format;

/** Not c-printable, YAML 1.2.2 §5.1. */
const notPrintable = /[^\t\n\r\x20-\x7e\x85\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

const options = {
  prettyErrors: false,
  resolveKnownTags: false,
  // Found in linear time by yamlFault.
  uniqueKeys: false,
  logLevel: 'silent',
} as const;

function read(text: string, places: LineMap): Parsed {
  const strange = forbiddenCharacter(text, notPrintable, places);
  if (strange !== undefined) return strange;
  const documents = [...parseAllDocuments(text, options)];
  for (const document of documents) {
    const fault = yamlFault(document);
    if (fault !== undefined) return { ok: false, message: fault.message, location: places(...fault.range) };
  }
  const finders = documents.length === 0 ? [nowhere] : documents.map(yamlPlaces);
  const locate = locateBy(places, (index, keys) => finders[index]?.(keys));
  return { ok: true, values: documents.length === 0 ? [null] : documents.map(yamlValue), locate };
}

/** The value of a file without documents stands at its start. */
function nowhere({ length }: readonly string[]): Place | undefined {
  return length === 0 ? { key: undefined, value: [0, 0] } : undefined;
}
