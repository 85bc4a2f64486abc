import { describe, expect, it } from 'vitest';
import type { Frame, Outcome, Trace } from '../../../src/model/outcome.ts';
import { behaviourOf, signatureFromText, signatureOf } from '../../../src/triage/signature-of.ts';
import {
  accepted,
  aFrame,
  aTrace,
  crashed,
  exhausted,
  hung,
  rejected,
  runFacts,
} from '../../helpers/factory.ts';

const ofTrace = (over: Partial<Trace>) => signatureOf('crash', crashed({ trace: aTrace(over) })).id;
const ofWords = (stderr: string) =>
  signatureOf('crash', crashed({ trace: undefined, ...runFacts({ stderr }) })).id;
const frames = (...names: readonly string[]): readonly Frame[] => names.map((fn) => aFrame({ fn }));

it('is 12 hex digits of SHA-256 over its text', () => {
  const empty = 'e3b0c44298fc';
  expect(signatureFromText('')).toEqual({ id: empty, text: '' });
  expect(signatureOf('crash', crashed())).toEqual({
    id: expect.stringMatching(/^[0-9a-f]{12}$/),
    text: 'crash|asan heap-buffer-overflow|READ of size N|match_field@rules.c',
  });
});

describe('is equal for', () => {
  it.each([
    ['numbers', ofTrace({ message: 'READ of size 4' }), ofTrace({ message: 'READ of size 16' })],
    ['addresses', ofTrace({ message: 'at 0x602000' }), ofTrace({ message: 'at 0x7fff12345678' })],
    ['quoted text', ofTrace({ message: "key 'a b' twice" }), ofTrace({ message: "key 'c' twice" })],
    ['paths', ofTrace({ message: 'in /a/b/x.c' }), ofTrace({ message: 'in /home/y/x.c' })],
    ['lines', ofTrace({ frames: [aFrame({ line: 1 })] }), ofTrace({ frames: [aFrame({ line: 2 })] })],
    [
      'folders of frames',
      ofTrace({ frames: [aFrame({ file: '/ci/rules.c' })] }),
      ofTrace({ frames: [aFrame({ file: 'rules.c' })] }),
    ],
    [
      'outer frames',
      ofTrace({ frames: frames('a', 'b', 'c', 'd') }),
      ofTrace({ frames: frames('a', 'b', 'c', 'e') }),
    ],
    [
      'frames of the runtime',
      ofTrace({ frames: frames('abort', 'a') }),
      ofTrace({ frames: frames('raise', 'a') }),
    ],
    [
      'what was said before the last words',
      ofWords('loading a\nfatal: bad rule\n'),
      ofWords('fatal: bad rule'),
    ],
    [
      'what was printed and how long it took',
      signatureOf('hang', hung({ durationMs: 1, stderr: 'a' })).id,
      signatureOf('hang', hung({ durationMs: 2, stderr: 'b' })).id,
    ],
  ])('other %s', (_, one, other) => {
    expect(one).toBe(other);
  });

  it('any depth of one endless recursion', () => {
    const overflow = (names: readonly string[], message: string) =>
      ofTrace({ type: 'stack-overflow', message, frames: frames(...names) });
    const deep = overflow(['value', 'list', 'value', 'list', 'value', 'list'], 'on address 0x7ffc1');
    expect(overflow(['list', 'value', 'list', 'value', 'list', 'value'], 'on address 0x7ffc2')).toBe(deep);
    expect(overflow(['next', 'list', 'value', 'list', 'value', 'list'], '')).toBe(deep);
    expect(overflow(['pair', 'map', 'pair', 'map', 'pair', 'map'], '')).not.toBe(deep);
  });
});

describe('differs for', () => {
  it.each([
    ['types', ofTrace({ type: 'heap-use-after-free' }), ofTrace({})],
    ['runtimes', ofTrace({ runtime: 'ubsan' }), ofTrace({})],
    ['messages', ofTrace({ message: 'WRITE of size 4' }), ofTrace({})],
    ['innermost frames', ofTrace({ frames: frames('a', 'b') }), ofTrace({ frames: frames('c', 'b') })],
    ['third frames', ofTrace({ frames: frames('a', 'b', 'c') }), ofTrace({ frames: frames('a', 'b', 'd') })],
    ['files', ofTrace({ frames: [aFrame({ file: 'a.c' })] }), ofTrace({ frames: [aFrame({ file: 'b.c' })] })],
    ['last words', ofWords('fatal: bad rule'), ofWords('fatal: bad list')],
    [
      'signals',
      signatureOf('crash', crashed({ trace: undefined })).id,
      signatureOf('crash', crashed({ trace: undefined, ending: { kind: 'signal', signal: 'SIGABRT' } })).id,
    ],
    [
      'exit codes',
      signatureOf('crash', crashed({ trace: undefined, ending: { kind: 'exit', code: 3 } })).id,
      signatureOf('crash', crashed({ trace: undefined, ending: { kind: 'exit', code: 4 } })).id,
    ],
    ['kinds', signatureOf('crash', crashed()).id, signatureOf('flaky-crash', crashed()).id],
    [
      'resources',
      signatureOf('exhausted', exhausted()).id,
      signatureOf('exhausted', exhausted({ resource: 'output' })).id,
    ],
  ])('other %s', (_, one, other) => {
    expect(one).not.toBe(other);
  });
});

it('behaviours are told apart by outcome, and rejections by what the parser says', () => {
  const say = (stderr: string, stdout = '') => rejected({ stderr, stdout });
  const unlaunched = (reason: string): Outcome => ({ kind: 'unlaunched', reason });
  const groups: readonly (readonly Outcome[])[] = [
    [accepted(), accepted({ stdout: 'fine', durationMs: 9 })],
    [
      say('error: line 3: bad "x"'),
      say('note\nerror: line 9: bad "y"\nusage'),
      say('', 'error: line 1: bad "z"'),
    ],
    [say('error: line 3: duplicate "x"')],
    [rejected({ code: 2, stderr: 'error: line 3: bad "x"' })],
    [crashed(), crashed({ stderr: 'x' })],
    [hung(), hung({ limitMs: 1 })],
    [exhausted()],
    [unlaunched('no such file: /a/x'), unlaunched('no such file: /b/x')],
  ];
  const behaviours = groups.map((group) => new Set(group.map(behaviourOf)));
  expect(behaviours.map(({ size }) => size)).toEqual(groups.map(() => 1));
  expect(new Set(behaviours.flatMap((set) => [...set])).size).toBe(groups.length);
});
