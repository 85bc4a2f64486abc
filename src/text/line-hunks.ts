import { structuredPatch } from 'diff';
import type { ChangedSpan } from './changed-span.ts';
import { changedSpan } from './changed-span.ts';

/** Differing lines past which the exact search gives up. A count, not a time: the diff of a finding never varies. */
const maxEditLength = 400;

/** Lines between the first and the last difference, of both sides together, past which it is not begun. */
const maxSpanLines = 100_000;

/** A run of changed lines with their surroundings. `lines` carry `-`, `+`, ` ` or `\` in front. */
export interface Hunk {
  readonly oldStart: number;
  readonly oldLines: number;
  readonly newStart: number;
  readonly newLines: number;
  readonly lines: readonly string[];
}

/** What is compared: both texts as lines, LF included. */
interface Sides {
  readonly old: readonly string[];
  readonly next: readonly string[];
}

function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+/g) ?? [];
}

/** Lines with a sign in front and without their LF; one that had none gets the usual mark. */
function signed(sign: string, lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) =>
    line.endsWith('\n') ? [sign + line.slice(0, -1)] : [sign + line, '\\ No newline at end of file'],
  );
}

/** One hunk from the first differing line to the last: linear in time, and right, if not minimal. */
function wholeHunk({ old, next }: Sides, span: ChangedSpan, context: number): Hunk {
  const from = Math.max(0, span.start - context);
  const oldEnd = Math.min(old.length, span.beforeEnd + context);
  return {
    oldStart: from + 1,
    oldLines: oldEnd - from,
    newStart: from + 1,
    newLines: Math.min(next.length, span.afterEnd + context) - from,
    lines: [
      ...signed(' ', old.slice(from, span.start)),
      ...signed('-', old.slice(span.start, span.beforeEnd)),
      ...signed('+', next.slice(span.start, span.afterEnd)),
      ...signed(' ', old.slice(span.beforeEnd, oldEnd)),
    ],
  };
}

/** Hunks of a line diff: exact for ordinary changes, one large hunk where that would take long. */
export function lineHunks(before: string, after: string, context: number): readonly Hunk[] {
  const sides = { old: linesOf(before), next: linesOf(after) };
  const span = changedSpan(sides.old, sides.next);
  const spanLines = span.beforeEnd + span.afterEnd - 2 * span.start;
  if (spanLines > maxSpanLines) return [wholeHunk(sides, span, context)];
  const patch = structuredPatch('', '', before, after, '', '', { context, maxEditLength });
  return patch?.hunks ?? [wholeHunk(sides, span, context)];
}
