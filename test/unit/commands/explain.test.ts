import { describe, expect, it } from 'vitest';
import { explain } from '../../../src/commands/explain.ts';
import { SettingsError } from '../../../src/model/errors.ts';
import { outcomeDocs } from '../../../src/model/outcome-docs.ts';
import { mutators } from '../../../src/mutators/index.ts';
import { oracles } from '../../../src/oracles/index.ts';
import { captureStdout } from './capture-stdout.ts';

const words = [...oracles, ...mutators].map(({ name }) => name);
const outcomes = Object.keys(outcomeDocs);

it('lists every word without one', async () => {
  const { exitCode, printed } = await captureStdout(() => explain(undefined));
  expect(exitCode).toBe(0);
  expect(printed.split('\n').map((line) => line.split(' ')[0])).toEqual([
    'oracles:',
    'outcomes:',
    'mutators:',
    '',
  ]);
  expect(printed.match(/[\w-]+(?=[ \n])/g)).toEqual([
    ...oracles.map(({ name }) => name),
    ...outcomes,
    ...mutators.map(({ name }) => name),
  ]);
});

it.each([...words, ...outcomes])('explains %s', async (word) => {
  const { exitCode, printed } = await captureStdout(() => explain(word));
  expect(exitCode).toBe(0);
  expect(printed).toMatch(new RegExp(`^${word} \\((oracle|outcome|mutator)\\)\n  \\S.{20,}\\.\n$`));
});

describe('an unknown word is refused', () => {
  it.each([
    ['no-crsh', "nothing is called 'no-crsh'; did you mean 'no-crash'?"],
    ['zebra', "nothing is called 'zebra'; crashgate explain lists all words"],
  ])('%s', (word, message) => {
    expect(() => explain(word)).toThrow(new SettingsError(message));
  });
});
