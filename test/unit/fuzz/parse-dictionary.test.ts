import { expect, it } from 'vitest';
import { parseDictionary } from '../../../src/fuzz/parse-dictionary.ts';
import { SettingsError } from '../../../src/model/errors.ts';

const read = (text: string) => parseDictionary('fuzz/rules.dict', Buffer.from(text, 'latin1'));

it('reads AFL and libFuzzer syntax', () => {
  const text = [
    '# comment',
    '',
    'plain="{"',
    ' spaced = "a b" ',
    'level@2="deep"',
    '"unnamed"',
    'quote="\\""',
    'slash="\\\\x41"',
    'hex="\\x00\\xFFz"',
    'raw="é"',
    'hash="#"',
  ];
  const words = ['{', 'a b', 'deep', 'unnamed', '"', '\\x41', '\0ÿz', 'é', '#'];
  expect(read(text.join('\n'))).toEqual(words);
  expect(read(text.join('\r\n'))).toEqual(words);
  expect(read('')).toEqual([]);
});

it.each(['word', 'a="', 'a="x', 'a=""', 'a="x" b', "a='x'", 'a="\\n"', 'a="\\x4"', 'a="x"y"', '="x"'])(
  'refuses %s and says where',
  (line) => {
    const reading = () => read(`good="x"\n${line}\n`);
    expect(reading).toThrow(SettingsError);
    expect(reading).toThrow(
      expect.objectContaining({ position: { file: 'fuzz/rules.dict', line: 2, column: 1 } }),
    );
  },
);
