import type { Format, Parsed } from '../model/plugs.ts';
import { forbiddenCharacter } from './parts/forbidden-character.ts';
import type { LineMap } from './parts/line-map.ts';
import { readText } from './parts/read-text.ts';

/** Any UTF-8 text without NUL; its value is the text. A byte order mark is passed over. */
export const text = {
  name: 'text',
  extensions: ['.txt'],
  maxBytes: 64 * 2 ** 20,
  parse: (bytes) => readText(bytes, read),
} as const satisfies Format;

function read(content: string, places: LineMap): Parsed {
  const locate = (_: number, pointer: string) => (pointer === '' ? places(0, content.length) : undefined);
  return forbiddenCharacter(content, /\0/, places) ?? { ok: true, values: [content], locate };
}
