import { SettingsError } from '../model/errors.ts';
import { latin1Text } from '../model/latin1.ts';

const entry = /^(?:[A-Za-z0-9_.-]+(?:@\d+)?\s*=\s*)?"((?:[^"\\]|\\(?:\\|"|x[0-9A-Fa-f]{2}))+)"$/;

function unescapeWord(word: string): string {
  return word.replace(/\\(?:x([0-9A-Fa-f]{2})|(["\\]))/g, (_, hex: string | undefined, char: string) =>
    hex === undefined ? char : String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/**
 * Reads a dictionary in AFL and libFuzzer syntax: `name="word"` or `"word"` a line, `\\ \" \xHH` as the only
 * escapes, `#` comments (AFL++ dictionaries/README.md).
 *
 * @returns words as latin-1
 * @throws SettingsError with the line that cannot be read
 */
export function parseDictionary(path: string, bytes: Uint8Array): readonly string[] {
  const lines = latin1Text(bytes).split(/\r?\n/);
  const words: string[] = [];
  for (const [index, line] of lines.entries()) {
    const text = line.trim();
    if (text === '' || text.startsWith('#')) continue;
    const word = entry.exec(text)?.[1];
    if (word === undefined) {
      throw new SettingsError(
        'not a dictionary entry: write name="word", with \\\\, \\" and \\xHH as escapes',
        {
          position: { file: path, line: index + 1, column: 1 },
        },
      );
    }
    words.push(unescapeWord(word));
  }
  return words;
}
