import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenise } from '../../../../src/fuzz/seed/tokenise.ts';
import { type FormatName, formatNames } from '../../../../src/model/names.ts';

const kindsOf = (text: string, format: FormatName): string =>
  tokenise(text, format)
    .map((token) => `${token.kind}:${text.slice(token.at, token.end)}`)
    .join(' ');

test.each<[FormatName, string, string]>([
  ['json', '{"a":-1.5e3}', 'punct:{ string:"a" punct:: number:-1.5e3 punct:}'],
  ['json', '"a\\"b" "open\nx', 'string:"a\\"b" space:  string:"open newline:\n word:x'],
  ['jsonc', '1//c\n/*d', 'number:1 comment://c newline:\n comment:/*d'],
  [
    'yaml',
    "don't: 'it''s' # c",
    "word:don punct:' word:t punct:: space:  string:'it''s' space:  comment:# c",
  ],
  ['yaml', 'a#b', 'word:a punct:# word:b'],
  ['toml', 'k="""a\n"b"""', 'word:k punct:= string:"""a\n"b"""'],
  ['ini', '; c\r\na=1', 'comment:; c newline:\r\n word:a punct:= number:1'],
  [
    'xml',
    '<a b="c">d e</a>',
    'punct:< word:a space:  word:b punct:= string:"c" punct:> word:d space:  word:e punct:< punct:/ word:a punct:>',
  ],
  ['csv', 'a,"b,""c"\t3', 'word:a punct:, string:"b,""c" punct:\t number:3'],
  ['text', "1-2 3x 'q'", "number:1 punct:- number:2 space:  word:3x space:  string:'q'"],
  ['binary', 'abcd\0\0\0\0\0', 'word:abcd punct:\0\0\0\0 punct:\0'],
])('%s %j', (format, text, expected) => {
  expect(kindsOf(text, format)).toBe(expected);
});

const alphabet = fc.constantFrom(...'ab0 \t\r\n"\'\\#;,:=<>[]{}()/*!&-.', '\xff', '"""', '<!--', '-->', '/*');
const chaos = fc.array(alphabet, { maxLength: 200, size: 'max' }).map((parts) => parts.join(''));

test.each(formatNames)('%s tokens put together are the text', (format) => {
  fc.assert(
    fc.property(chaos, fc.nat(1000), (text, offset) => {
      const tokens = tokenise(text, format, offset);
      const texts = tokens.map((token) => text.slice(token.at - offset, token.end - offset));
      expect(texts.join('')).toBe(text);
      expect(texts.every((part) => part !== '')).toBe(true);
    }),
    { numRuns: 200, seed: 1 },
  );
});
