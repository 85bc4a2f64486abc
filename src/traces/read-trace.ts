import type { Trace } from '../model/outcome.ts';
import { boundedLines } from './bounded-lines.ts';
import { traceReaders } from './index.ts';

function readOne(output: string): Trace | undefined {
  if (output === '') return undefined;
  const text = boundedLines(output);
  for (const reader of traceReaders) {
    const trace = reader.read(text);
    if (trace !== undefined) return trace;
  }
  return undefined;
}

/** Did the runtime print a report of an uncaught failure? stderr is asked first; the most specific reader wins. */
export function readTrace(stdout: string, stderr: string): Trace | undefined {
  return readOne(stderr) ?? readOne(stdout);
}
