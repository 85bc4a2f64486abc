import type { Frame } from '../model/outcome.ts';
import type { TraceReader } from '../model/plugs.ts';
import { findLine } from './find-line.ts';
import { framesFrom } from './frames-from.ts';
import { isNodeRuntimeFrame, nodeFrame } from './node-frame.ts';
import { ownFrames } from './own-frames.ts';
import { plainLines } from './plain-lines.ts';

const native = '----- Native stack trace -----';
const script = '----- JavaScript stack trace -----';

/** `1: pick (/src/n.cjs:3:33)`, `2: /src/n.cjs:21:24`. */
function scriptFrame(line: string): Frame | undefined {
  const text = /^\d+: (\S.*)$/.exec(line)?.[1];
  return text === undefined ? undefined : nodeFrame(` at ${text}`);
}

function scriptFrames(lines: readonly string[]): readonly Frame[] {
  const at = lines.indexOf(script);
  return at < 0 ? [] : ownFrames(framesFrom(lines, scriptFrame, at + 1), isNodeRuntimeFrame);
}

/** What was said before the process aborted; `undefined` when it did not abort. */
function reasonOf(lines: readonly string[]): { readonly type: string; readonly message: string } | undefined {
  const message = findLine(lines, /^FATAL ERROR: (.+)$/)?.match[1];
  // Before Node 20 no heading stood above the native stack.
  if (message?.includes('heap out of memory')) return { type: 'out-of-memory', message };
  const check = findLine(lines, /^# Fatal error in .*, line \d+$/);
  if (check !== undefined) {
    return { type: 'fatal error', message: (lines[check.index + 1] ?? '').replace(/^# /, '') };
  }
  if (!lines.includes(native)) return undefined;
  return message === undefined ? { type: 'abort', message: '' } : { type: 'fatal error', message };
}

/** V8 or Node gave up: out of memory, a failed check, an abort. */
export const nodeFatal: TraceReader = {
  name: 'node-fatal',
  doc: '`FATAL ERROR: … JavaScript heap out of memory`, V8 checks and aborts (src/node_errors.cc of nodejs/node).',
  read: (output) => {
    if (
      !output.includes('FATAL ERROR: ') &&
      !output.includes('# Fatal error in ') &&
      !output.includes(native)
    ) {
      return undefined;
    }
    const lines = plainLines(output);
    const reason = reasonOf(lines);
    return reason && { runtime: 'node', ...reason, frames: scriptFrames(lines) };
  },
};
