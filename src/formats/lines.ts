import type { Format, Parsed } from '../model/plugs.ts';
import { forbiddenCharacter } from './parts/forbidden-character.ts';
import type { LineMap } from './parts/line-map.ts';
import { listIndex } from './parts/list-index.ts';
import { locateBy } from './parts/locate-by.ts';
import type { Place } from './parts/offset-range.ts';
import { readText } from './parts/read-text.ts';

/** One item per line, UTF-8 without NUL: block lists, host lists, word lists. The value is the list of lines. */
export const lines = {
  name: 'lines',
  extensions: ['.lst', '.list'],
  maxBytes: 8 * 2 ** 20,
  parse: (bytes) => readText(bytes, read),
} as const satisfies Format;

function read(text: string, places: LineMap): Parsed {
  const nul = forbiddenCharacter(text, /\0/, places);
  if (nul !== undefined) return nul;
  const locate = locateBy(places, (_, keys) => placeOf(text, keys));
  return { ok: true, values: [linesOf(text)], locate };
}

/** The end of the last line does not begin another one. */
function linesOf(text: string): readonly string[] {
  const all = text.split(/\r?\n/);
  return all.at(-1) === '' ? all.slice(0, -1) : all;
}

function placeOf(text: string, [key, ...rest]: readonly string[]): Place | undefined {
  if (key === undefined) return { key: undefined, value: [0, text.length] };
  const index = listIndex(key);
  if (index === undefined || rest.length > 0) return undefined;
  let start = 0;
  for (let left = index; left > 0 && start >= 0; left -= 1) start = afterLine(text, start);
  if (start < 0 || start >= text.length) return undefined;
  const end = text.indexOf('\n', start);
  return { key: undefined, value: [start, end < 0 ? text.length : end] };
}

/** Start of the next line, -1 when there is none. */
function afterLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? -1 : end + 1;
}
