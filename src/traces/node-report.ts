import type { Frame } from '../model/outcome.ts';
import { findLine } from './find-line.ts';
import { splitLocation } from './split-location.ts';

/** Where in the output Node reports an uncaught error. */
export interface NodeReport {
  /** Line of the error's class and message. */
  readonly heading: number;
  /** First line that no longer belongs to the error. */
  readonly end: number;
  /** The place in the source excerpt above the error. */
  readonly place: Frame | undefined;
  /** Node says its version only when it dies (since v17). */
  readonly signed: boolean;
}

/** Lines between `file:line` and the caret below the source: one, unless the source line is odd. */
const excerptLines = 4;

/** A message of several lines has its class this far above its first frame at most. */
const messageLines = 40;

const caret = /^\s*\^+\s*$/;
const location = /^\S.*:\d+$/;
const typed = /^[A-Za-z_$][\w$.]*(?:Error|Exception|Rejection)(?: \[[\w .]+\])?(?:: |$)/;
const frame = /^ {4}at \S/;

function firstText(lines: readonly string[], from: number): number {
  let index = from;
  while (index < lines.length && (lines[index] ?? '').trim() === '') index += 1;
  return index;
}

/** `file:line`, the source, the caret, and then the error. */
function belowExcerpt(lines: readonly string[]): { heading: number; place: Frame } | undefined {
  let at = -1;
  for (const [index, line] of lines.entries()) {
    if (location.test(line)) at = index;
    else if (at >= 0 && index - at <= excerptLines && caret.test(line)) {
      return { heading: firstText(lines, index + 1), place: { fn: '?', ...splitLocation(lines[at] ?? '') } };
    }
  }
  return undefined;
}

/** Without an excerpt: the nearest line above the first frame that names an error class. */
function aboveFrames(lines: readonly string[], end: number): number | undefined {
  const first = findLine(lines, frame)?.index ?? end;
  for (let index = first - 1; index >= 0 && first - index <= messageLines; index -= 1) {
    if (typed.test((lines[index] ?? '').replace(/^\[/, ''))) return index;
  }
  return undefined;
}

/** Finds the report, or `undefined` when there is nothing but an error that the program printed by itself. */
export function findNodeReport(lines: readonly string[]): NodeReport | undefined {
  const signature = findLine(lines, /^Node\.js v\d+\.\d+\.\d+[\w.+-]*$/);
  const end = signature?.index ?? lines.length;
  const signed = signature !== undefined;
  const excerpt = belowExcerpt(lines.slice(0, end));
  if (excerpt !== undefined && excerpt.heading < end) return { ...excerpt, end, signed };
  const heading = signed ? aboveFrames(lines.slice(0, end), end) : undefined;
  return heading === undefined ? undefined : { heading, end, place: undefined, signed };
}
