import { describe, expect, test } from 'vitest';
import { parseDuration } from '../../../src/settings/parse-duration.ts';
import { parseShare } from '../../../src/settings/parse-share.ts';
import { parseSize } from '../../../src/settings/parse-size.ts';
import { splitCommand } from '../../../src/settings/split-command.ts';
import { splitFileList } from '../../../src/settings/split-file-list.ts';

describe('quantities', () => {
  test.each([
    ['500ms', 500],
    ['60s', 60_000],
    ['1.5m', 90_000],
    ['1h', 3_600_000],
    ['0s', 0],
    ['60', undefined],
    ['1 s', undefined],
    ['-1s', undefined],
    ['1S', undefined],
    ['1d', undefined],
    ['1s\n', undefined],
    ['', undefined],
  ])('duration %j → %j', (text, expected) => {
    const reading = parseDuration(text);
    expect(reading.ok ? reading.value : undefined).toBe(expected);
  });

  test.each([
    ['512MB', 512_000_000],
    ['1MiB', 1_048_576],
    ['64KB', 64_000],
    ['1.5KiB', 1_536],
    ['7B', 7],
    ['512', undefined],
    ['512mb', undefined],
    ['1e3B', undefined],
  ])('size %j → %j', (text, expected) => {
    const reading = parseSize(text);
    expect(reading.ok ? reading.value : undefined).toBe(expected);
  });

  test.each([
    ['0%', 0],
    ['50%', 0.5],
    ['12.5%', 0.125],
    ['100%', 1],
    ['101%', undefined],
    ['50', undefined],
  ])('share %j → %j', (text, expected) => {
    const reading = parseShare(text);
    expect(reading.ok ? reading.value : undefined).toBe(expected);
  });
});

describe('splitCommand', () => {
  test.each([
    ['./parse {file}', ['./parse', '{file}']],
    ['  a \t b\n', ['a', 'b']],
    ["a 'b c' d", ['a', 'b c', 'd']],
    ['a "b \\"c\\" \\n"', ['a', 'b "c" \\n']],
    ["a b\\ c '\\'", ['a', 'b c', '\\']],
    [`a x"y"'z'`, ['a', 'xyz']],
    [`a "" ''`, ['a', '', '']],
    ['echo $HOME *.json | cat; `id`', ['echo', '$HOME', '*.json', '|', 'cat;', '`id`']],
    ['["a", "b c"]', ['a', 'b c']],
    ['', []],
  ])('%j → %j', (line, expected) => {
    expect(splitCommand(line)).toEqual({ ok: true, value: expected });
  });

  test.each([
    ["a 'b", "has a ' at character 3 that is never closed"],
    ['a "b\\"', 'has a " at character 3 that is never closed'],
    ['a \\', 'ends in a lone backslash'],
    ['["a", 1]', "begins with '[' and is not a JSON array of texts"],
  ])('%j is refused', (line, problem) => {
    expect(splitCommand(line)).toEqual({ ok: false, problem });
  });

  test('a broken JSON array says where it breaks', () => {
    expect(splitCommand('["a"')).toMatchObject({ ok: false, problem: expect.stringContaining('JSON array') });
  });
});

test.each([
  ['a\nb\r\na\n\n', ['a', 'b']],
  ['a b\n\0c\0', ['a b\n', 'c']],
  ['', []],
])('splitFileList %j → %j', (text, expected) => {
  expect(splitFileList(text)).toEqual(expected);
});
