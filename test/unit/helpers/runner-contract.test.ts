import { describe, expect, it } from 'vitest';
import { commandsOf, runnerContract } from '../../helpers/runner-contract.ts';

describe('commands', () => {
  it.each([
    ['::error::x', ['error:x']],
    ['  \u3000::ERROR file=a.c,line=3::x%0Ay%253A', ['ERROR:x\ny%3A']],
    ['text ::error::x', []],
    ['::unknown::x', []],
    ['::error x', []],
    ['text ##[warning a=b;c=d]x%5D', ['warning:x]']],
    ['##[unknown]x', []],
    ['\u200b::error::x', ['error:x']],
    ['#\u200d#[error]x', ['error:x']],
    ['one\r::notice::x\n::debug::y\r\nz', ['notice:x', 'debug:y']],
    [
      '::stop-commands::tok\n::error::x\n##[error]y\n::TOK::\n::error::z',
      ['stop-commands:tok', 'TOK:', 'error:z'],
    ],
    ['::tok::\n::error::z', ['error:z']],
  ])('%j', (streams, expected) => {
    expect(commandsOf(streams).map(({ name, data }) => `${name}:${data}`)).toEqual(expected);
  });

  it('have properties without the empty ones', () => {
    const [command] = commandsOf('::error file==a%2Cb,title=x=y,line=, Col=3,bad::x');
    expect([...(command?.properties ?? [])]).toEqual([
      ['file', 'a,b'],
      ['title', 'x=y'],
      [' col', '3'],
    ]);
  });
});

describe('annotations', () => {
  const kept = (properties: string) => {
    const [one] = runnerContract({ streams: `::error ${properties}::m` }).annotations;
    return [one?.line, one?.endLine, one?.col, one?.endColumn];
  };

  it.each([
    ['line=1,endLine=1,col=2,endColumn=3', ['1', '1', '2', '3']],
    ['line=1,endLine=2,col=2', ['1', '2', undefined, undefined]],
    ['line=2,endLine=1', [undefined, undefined, undefined, undefined]],
    ['endLine=4,endColumn=2', ['4', '4', '2', '2']],
    ['col=2', [undefined, undefined, undefined, undefined]],
    ['line=1,col=5,endColumn=2', ['1', undefined, undefined, undefined]],
  ])('%s', (properties, expected) => {
    expect(kept(properties)).toEqual(expected);
  });

  it('are ten of each level, cut at 4,096 characters', () => {
    const streams = Array.from({ length: 12 }, () => `::error::${'x'.repeat(5_000)}\n::notice::y`).join('\n');
    const { annotations } = runnerContract({ streams });
    expect(annotations.map(({ level }) => level).join()).toBe(
      [...Array(10).fill('error'), ...Array(10).fill('notice')].join(),
    );
    expect(annotations[0]?.message).toHaveLength(4_096);
  });
});

describe('command files', () => {
  it.each([
    ['a=1\n\nb=x<<y\n', { a: '1', b: 'x<<y' }],
    ['a=1', { a: '1' }],
    ['a<<E\none\r\n=two\nE\nb=2', { a: 'one\r\n=two', b: '2' }],
    ['a<<E\nE', { a: '' }],
    ['a<<E=F\nx\nE=F\n', { a: 'x' }],
  ])('%j is read', (output, values) => {
    const result = runnerContract({ output, state: output });
    expect(Object.fromEntries(result.outputs)).toEqual(values);
    expect(Object.fromEntries(result.state)).toEqual(values);
    expect(result.errors).toEqual([]);
  });

  it.each(['text', '=x', '<<E\nE\n', 'a<<\nx\n', 'a<<E\nx\n', 'a<<E\nx'])('%j fails the step', (output) => {
    expect(runnerContract({ output }).errors).toHaveLength(1);
  });

  it('may not set NODE_OPTIONS', () => {
    const { env, errors } = runnerContract({ env: 'NODE_OPTIONS=--x\nA=1\n' });
    expect([...env.keys()]).toEqual(['A']);
    expect(errors).toHaveLength(1);
  });
});

describe('step', () => {
  it.each([
    ['::set-env name=A::b', 1],
    ['::add-path::b', 1],
    ['::stop-commands::', 1],
    ['::stop-commands::Error', 1],
    ['::stop-commands::a1b2c3d4\n::a1b2c3d4::', 0],
  ])('%j makes %d errors', (streams, count) => {
    expect(runnerContract({ streams }).errors).toHaveLength(count);
  });

  it.each([
    [0, undefined, 0],
    [1_048_576, 1_048_576, 0],
    [1_048_577, undefined, 1],
  ])('keeps a summary of %d bytes as %s', (bytes, kept, errors) => {
    const result = runnerContract({ summary: 'x'.repeat(bytes) });
    expect([result.summary?.length, result.errors.length]).toEqual([kept, errors]);
  });
});
