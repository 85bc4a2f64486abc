import { Command } from 'commander';
import { expect, test } from 'vitest';
import { addFlags, givenFromFlags } from '../../../src/settings/flags.ts';
import { readInputs } from '../../../src/settings/read-inputs.ts';
import { unknownInputs } from '../../../src/settings/unknown-inputs.ts';

test('inputs: hyphens kept, white space trimmed, empty is not given', () => {
  const env = {
    'INPUT_CONFIG-FILE': ' a.yml\n',
    INPUT_FILES: 'a\nb',
    INPUT_COMMAND: '',
    INPUT_SEED: '  ',
    INPUT_ALL: 'true',
    OTHER: 'x',
  };
  expect(readInputs(env)).toEqual({ 'config-file': 'a.yml', files: 'a\nb' });
});

test('unknown inputs', () => {
  const env = { INPUT_FILE: 'a', INPUT_SEED: '1', INPUT_ZZZ: '', INPUT_FUZZTIME: '1s', HOME: '/' };
  expect(unknownInputs(env)).toEqual([
    "unknown input 'file' has no effect; did you mean 'files'?",
    "unknown input 'fuzztime' has no effect; did you mean 'fuzz-time'?",
    "unknown input 'zzz' has no effect",
  ]);
});

test('flags give the same record as inputs', () => {
  const argv =
    '--base main --all --files-from - --config c.yml --target a --target b --fuzz-time 1s --jobs 2 --format json --out o --warn-only --files x --files y --command p';
  const command = addFlags(new Command()).parse(argv.split(' '), { from: 'user' });
  const given = Object.entries(givenFromFlags(command)).filter(([, value]) => value !== undefined);
  expect(Object.fromEntries(given)).toEqual({
    'base-ref': 'main',
    all: true,
    'files-from': '-',
    'config-file': 'c.yml',
    target: ['a', 'b'],
    'fuzz-time': '1s',
    jobs: '2',
    'report-format': 'json',
    'report-dir': 'o',
    'warn-only': true,
    files: ['x', 'y'],
    command: 'p',
  });
});
