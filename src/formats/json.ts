import type { Format, Parsed } from '../model/plugs.ts';
import type { LineMap } from './parts/line-map.ts';
import { readJson } from './parts/read-json.ts';
import { readText } from './parts/read-text.ts';

/**
 * JSON, RFC 8259. A name given twice is legal there (§4) and no fault here: the last one wins. A byte order mark is
 * a fault: §8.1 forbids to write one, and JavaScript, Go and Python refuse to read it.
 */
export const json = {
  name: 'json',
  extensions: ['.json', '.geojson', '.webmanifest'],
  maxBytes: 32 * 2 ** 20,
  parse: (bytes) => readText(bytes, read),
} as const satisfies Format;

function read(text: string, places: LineMap, byteOrderMark: boolean): Parsed {
  if (byteOrderMark) return { ok: false, message: markMessage, location: places(0, 0) };
  return readJson({ text, written: text, places, options: { disallowComments: true } });
}

const markMessage =
  'the file begins with a byte order mark, which JSON does not allow (RFC 8259 section 8.1)';
