import type { Frame } from '../model/outcome.ts';
import type { TraceReader } from '../model/plugs.ts';
import { findLine } from './find-line.ts';
import { isJavaRuntimeFrame, javaFrame } from './java-frame.ts';
import { ownFrames } from './own-frames.ts';
import { plainLines } from './plain-lines.ts';

/** What the virtual machine prints for a thread that died; Jazzer has its own words. */
const heading = /^(?:Exception in thread "[^"]*" |== Java Exception: )([\w$.]+)(?:: (.*))?$/;

/** The handler of uncaught exceptions failed as well, often for want of stack. */
const bare = /^Exception: ([\w$.]+) thrown from the UncaughtExceptionHandler in thread "/;

/** Only at the margin: indented ones belong to suppressed exceptions. */
const cause = /^Caused by: ([\w$.]+)(?:: (.*))?$/;

/** A throwable of the chain. */
interface Throwable {
  readonly type: string;
  readonly message: string;
  readonly frames: Frame[];
}

function throwable(match: RegExpExecArray): Throwable {
  return { type: match[1] ?? '', message: match[2] ?? '', frames: [] };
}

/** The chain from the heading inwards; frames shared with the outer throwable are not printed again. */
function chainOf(lines: readonly string[], first: Throwable): readonly Throwable[] {
  const chain = [first];
  for (const line of lines) {
    const match = cause.exec(line);
    if (match !== null) chain.push(throwable(match));
    // One tab: two belong to a suppressed exception.
    const frame = line.startsWith('\tat ') ? javaFrame(line) : undefined;
    if (frame !== undefined) chain.at(-1)?.frames.push(frame);
  }
  return chain;
}

/** Java and everything else on its virtual machine. The deepest cause names the failure. */
export const java: TraceReader = {
  name: 'java',
  doc: 'Uncaught throwables (ThreadGroup.uncaughtException, Throwable.printStackTrace of the JDK) and Jazzer.',
  read: (output) => {
    if (!output.includes('Exception')) return undefined;
    const lines = plainLines(output);
    const found = findLine(lines, heading) ?? findLine(lines, bare);
    if (found === undefined) return undefined;
    const chain = chainOf(lines.slice(found.index + 1), throwable(found.match));
    const { type, message } = chain.at(-1) ?? throwable(found.match);
    const frames = chain.findLast((one) => one.frames.length > 0)?.frames ?? [];
    return { runtime: 'java', type, message, frames: ownFrames(frames, isJavaRuntimeFrame) };
  },
};
