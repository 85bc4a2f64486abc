import { expect, it } from 'vitest';
import { traceReaders } from '../../../src/traces/index.ts';
import { readTrace } from '../../../src/traces/read-trace.ts';

const panic = "thread 'main' panicked at src/x.rs:1:2:\nno rules\n";
const aborted = 'free(): invalid pointer\n';

it('asks stderr before stdout', () => {
  expect(readTrace(panic, aborted)?.runtime).toBe('glibc');
  expect(readTrace(panic, 'error: bad rule\n')?.runtime).toBe('rust');
});

it('prefers the runtime to the C library below it, and both to the fuzzing engine', () => {
  const engine = '==7== ERROR: libFuzzer: deadly signal\n';
  expect(readTrace('', aborted + panic + engine)?.runtime).toBe('rust');
  expect(readTrace('', aborted + engine)?.runtime).toBe('glibc');
  expect(readTrace('', engine)?.type).toBe('deadly-signal');
});

it('names every reader once', () => {
  const names = traceReaders.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
