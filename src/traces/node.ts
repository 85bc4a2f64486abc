import type { Trace } from '../model/outcome.ts';
import type { TraceReader } from '../model/plugs.ts';
import { findLine } from './find-line.ts';
import { framesFrom } from './frames-from.ts';
import { isNodeRuntimeFrame, nodeFrame } from './node-frame.ts';
import { type NodeHeading, nodeHeading } from './node-heading.ts';
import { findNodeReport, type NodeReport } from './node-report.ts';
import { ownFrames } from './own-frames.ts';
import { plainLines } from './plain-lines.ts';

/** An error and the line that names it. */
interface Named extends NodeHeading {
  readonly index: number;
}

const traceUncaught = /^\(Use `.+ --trace-uncaught \.\.\.` to show where the exception was thrown\)$/;

/** The innermost `[cause]`, which names the failure. */
function rootOf(lines: readonly string[], report: NodeReport): Named | undefined {
  for (let index = report.end - 1; index > report.heading; index -= 1) {
    const cause = /^\s+\[cause\]: (.+)$/.exec(lines[index] ?? '')?.[1];
    const named = cause === undefined ? undefined : nodeHeading(cause);
    if (named !== undefined) return { ...named, index };
  }
  const named = nodeHeading(lines[report.heading] ?? '');
  return named && { ...named, index: report.heading };
}

/** Something that is no error was thrown: it has no class and no stack. */
function thrownValue(lines: readonly string[], report: NodeReport): Trace {
  const frames = report.place === undefined ? [] : [report.place];
  return { runtime: 'node', type: 'Uncaught', message: lines[report.heading] ?? '', frames };
}

function readReport(lines: readonly string[], report: NodeReport): Trace | undefined {
  const stack = framesFrom(lines.slice(0, report.end), nodeFrame, report.heading + 1, 40);
  if (stack.length === 0 && !(report.signed && report.place !== undefined)) return undefined;
  const root = rootOf(lines, report);
  if (root === undefined || (stack.length === 0 && root.type !== 'UnhandledPromiseRejection')) {
    return thrownValue(lines, report);
  }
  // The `stack` of a SyntaxError carries an excerpt by itself, so a program that prints it looks the same.
  if (!report.signed && root.type === 'SyntaxError') return undefined;
  const frames = framesFrom(lines.slice(0, report.end), nodeFrame, root.index + 1, 40);
  return {
    runtime: 'node',
    type: root.type,
    message: root.message,
    frames: ownFrames(frames, isNodeRuntimeFrame),
  };
}

/** `Uncaught:` + value in Node without source; `error: Uncaught TypeError: …` in Deno. */
function readUncaught(lines: readonly string[]): Trace | undefined {
  const value = findLine(lines, traceUncaught);
  if (value !== undefined) {
    return { runtime: 'node', type: 'Uncaught', message: lines[value.index - 1] ?? '', frames: [] };
  }
  const deno = findLine(lines, /^(?:error: )?Uncaught (?:\(in promise\) )?(?:Error: )?(\S.*)$/);
  const named = deno && nodeHeading(deno.match[1] ?? '');
  const frames = deno ? framesFrom(lines, nodeFrame, deno.index + 1) : [];
  if (named === undefined || frames.length === 0) return undefined;
  return { runtime: 'node', ...named, frames: ownFrames(frames, isNodeRuntimeFrame) };
}

/** Uncaught JavaScript errors. A stack that the program printed by itself is not one. */
export const node: TraceReader = {
  name: 'node',
  doc: 'Uncaught errors and rejections of Node (src/node_errors.cc of nodejs/node), uncaught errors of Deno.',
  read: (output) => {
    const lines = plainLines(output);
    const report = findNodeReport(lines);
    return (report && readReport(lines, report)) ?? readUncaught(lines);
  },
};
