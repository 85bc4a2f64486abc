import type { Frame, Trace } from '../model/outcome.ts';
import type { TraceReader } from '../model/plugs.ts';
import { findLine } from './find-line.ts';
import { plainLines } from './plain-lines.ts';

const bsd = /^Assertion failed: \((.*)\), function (\S+), file (\S+), line (\d+)\.$/;
const musl = /^Assertion failed: (.*) \((\S+): (\S+): (\d+)\)$/;

function assertion(message: string, frames: readonly Frame[]): Trace {
  return { runtime: 'libc', type: 'assertion', message, frames };
}

/** `program: file:line: function: Assertion `expression' failed.`; the program and the function can be absent. */
function readGnu(line: string): Trace | undefined {
  const at = line.endsWith("' failed.") ? line.indexOf(': Assertion `') : -1;
  if (at < 0) return undefined;
  const place = /^(?:[^: ]+: )?([^: ]+):(\d+)(?:: (.+))?$/.exec(line.slice(0, at));
  if (place === null) return undefined;
  const message = line.slice(at + ': Assertion `'.length, -"' failed.".length);
  return assertion(message, [{ fn: place[3] ?? '?', file: place[1], line: Number(place[2]) }]);
}

function readPlain(match: RegExpExecArray | undefined, fn: number, file: number): Trace | undefined {
  if (match === undefined) return undefined;
  return assertion(match[1] ?? '', [{ fn: match[fn] ?? '?', file: match[file], line: Number(match[4]) }]);
}

/** assert(3) of the C libraries. */
export const failedAssert: TraceReader = {
  name: 'failed-assert',
  doc: 'assert() of glibc (assert/assert.c), musl (src/exit/assert.c) and BSD (lib/libc/gen/assert.c).',
  read: (output) => {
    if (!output.includes('Assertion ')) return undefined;
    const lines = plainLines(output);
    for (const line of lines) {
      const trace = readGnu(line);
      if (trace !== undefined) return trace;
    }
    return readPlain(findLine(lines, bsd)?.match, 2, 3) ?? readPlain(findLine(lines, musl)?.match, 3, 2);
  },
};
