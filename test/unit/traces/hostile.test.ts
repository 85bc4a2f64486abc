import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { traceReaders } from '../../../src/traces/index.ts';
import { readTrace } from '../../../src/traces/read-trace.ts';

const size = 64 * 1024;
const limitMs = 50;

/** Starts of reports, then the text that would cost a careless pattern the most. */
const heads: readonly string[] = [
  '',
  '==1==ERROR: AddressSanitizer: ',
  '==1==ERROR: AddressSanitizer: SEGV\n    #0 0x1 in ',
  '==1== ERROR: libFuzzer: ',
  'x.c:1:1: runtime error: ',
  "terminate called after throwing an instance of '",
  'libc++abi: terminating due to uncaught exception of type ',
  '*** Error in `',
  'Assertion failed: (',
  'p: f.c:1: g: Assertion `',
  "thread 'main' panicked at '",
  'panic: x\n\ngoroutine 1 [',
  'Traceback (most recent call last):\n  File "',
  'Exception in thread "main" ',
  'Exception in thread "main" a.B\n\tat ',
  '# A fatal error has been detected by the Java Runtime Environment:\n# Problematic frame:\n# C  [',
  'Unhandled exception. A.B: x\n   at ',
  '/src/a.js:1\nx\n^\n\nError: x\n    at ',
  'x\n\nNode.js v24.0.0\n',
  "r.rb:1:in '",
  '[BUG] ',
  'PHP Fatal error:  Uncaught A: ',
  'PHP Fatal error:  Uncaught A: x\nStack trace:\n#0 ',
  'lua: x\nstack traceback:\n\ta:1: in ',
];

const fillers: readonly string[] = [
  ' ',
  '\n',
  '\t',
  '(',
  ')',
  '[',
  '<',
  ':',
  '.',
  "'",
  '/',
  'lua',
  '\n    at a (b:1:2)',
  ' in ',
  "', ",
  ':1',
  ': ',
  '\n ',
  '1',
  'a',
  '\u001b[',
  '\r\n',
  '), function a',
  ' (a',
  '\n\tat a.b(c:1)',
  '\n   at a()',
  '\n  File "a", line 1, in b',
  '\ngoroutine 1 [',
  '\npanic: a',
  '\nCaused by: a',
  ' ---> a',
  '\n    #0 0x1 in a',
  "\nr:1:in 'a': b",
  '\n^',
  '\na:1\n^',
];

const texts = heads.flatMap((head) =>
  fillers.map(
    (filler) =>
      [
        `${head}${filler.repeat(Math.ceil(size / filler.length))}`.slice(0, size),
        `${head}…${filler}`,
      ] as const,
  ),
);

/** The best of three: a slow runner is not a slow pattern. */
function bestMs(text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3 && best >= limitMs; run += 1) {
    const start = performance.now();
    readTrace('', text);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

describe('hostile text', () => {
  it(`is read in ${limitMs} ms`, () => {
    const slow = texts.map(([text, name]) => ({ name, ms: bestMs(text) })).filter(({ ms }) => ms >= limitMs);
    expect(slow).toEqual([]);
  });

  it('never throws, and gives a bounded number of frames', () => {
    const piece = fc.oneof(fc.constantFrom(...heads, ...fillers), fc.string());
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        for (const reader of traceReaders) {
          expect(reader.read(text)?.frames.length ?? 0).toBeLessThanOrEqual(64);
        }
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});
