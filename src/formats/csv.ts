import { CsvError, parse } from 'csv-parse/sync';
import type { Format, Parsed } from '../model/plugs.ts';
import { csvRows } from './parts/csv-rows.ts';
import { forbiddenCharacter } from './parts/forbidden-character.ts';
import type { LineMap } from './parts/line-map.ts';
import { locateBy } from './parts/locate-by.ts';
import { readText } from './parts/read-text.ts';

/**
 * CSV, RFC 4180: comma, double quotes, every row as long as the first; CRLF, LF and CR all end a row, blank lines and
 * a byte order mark are passed over. Value: rows of strings.
 */
export const csv = {
  name: 'csv',
  extensions: ['.csv'],
  maxBytes: 8 * 2 ** 20,
  parse: (bytes) => readText(bytes, read),
} as const satisfies Format;

function read(text: string, places: LineMap): Parsed {
  const nul = forbiddenCharacter(text, /\0/, places);
  if (nul !== undefined) return nul;
  const find = csvRows(text);
  try {
    const rows: unknown = parse(text, { record_delimiter: ['\r\n', '\n', '\r'], skip_empty_lines: true });
    return { ok: true, values: [rows], locate: locateBy(places, (_, keys) => find(keys)) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const start = find([String(error.records)])?.value[0] ?? text.length;
    return { ok: false, message: messageOf(error), location: places(start, start) };
  }
}

/** Without the line: the place of the row says it, and counts every kind of line end. */
function messageOf({ message }: CsvError): string {
  return message.replace(/ (?:at|on) line \d+/, '');
}
