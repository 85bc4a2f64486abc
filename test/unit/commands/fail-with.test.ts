import { expect, it } from 'vitest';
import { failWith } from '../../../src/commands/fail-with.ts';
import { HostError, SettingsError } from '../../../src/model/errors.ts';

const position = { file: '.github/crashgate.yml', line: 3, column: 5 };

it.each([
  ['settings', new SettingsError('no targets'), 2, 'no targets'],
  [
    'settings with a place',
    new SettingsError('no targets', { position }),
    2,
    '.github/crashgate.yml:3:5: no targets',
  ],
  [
    'settings that name their place',
    new SettingsError('.github/crashgate.yml:3:5: no targets', { position }),
    2,
    '.github/crashgate.yml:3:5: no targets',
  ],
  [
    'surroundings',
    new HostError('git is missing', new Error('ENOENT')),
    3,
    'could not check: git is missing',
  ],
])('%s', (_, error, exitCode, text) => {
  expect(failWith(error)).toEqual({ exitCode, text });
});

it.each([
  ['an error', new TypeError('x is undefined'), /TypeError: x is undefined\n {4}at /],
  ['an error without a stack', Object.assign(new Error('bare'), { stack: undefined }), /\nbare$/],
  ['no error at all', 'thrown text', /\nthrown text$/],
  ['nothing', undefined, /\nundefined$/],
])('our own bug: %s', (_, error, text) => {
  const failure = failWith(error);
  expect(failure.exitCode).toBe(70);
  expect(failure.text).toMatch(/^this is a bug in crashgate, please report it with these lines:\n/);
  expect(failure.text).toMatch(text);
});
