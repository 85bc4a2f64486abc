import { latin1Text } from '../model/latin1.ts';
import { changedSpan } from './changed-span.ts';
import { hexDiff } from './hexdump.ts';
import { isBinary } from './is-binary.ts';
import type { Hunk } from './line-hunks.ts';
import { lineHunks } from './line-hunks.ts';
import { linePartners } from './line-partners.ts';
import { lineWindow } from './line-window.ts';
import { plainLine } from './plain-line.ts';

/** Lines of one hunk and hunks of one diff that are shown; the reproducer itself is never cut. */
const maxHunkLines = 200;
const maxHunks = 20;

/** A line with its sign; a long one shows the part in which it differs from its partner. */
function shownLine(line: string, partner: string | undefined): string {
  const text = line.slice(1);
  if (line.startsWith('\\')) return line;
  if (partner === undefined) return line.charAt(0) + lineWindow(text, 0, 0);
  const span = changedSpan(text, partner.slice(1));
  return line.charAt(0) + lineWindow(text, span.start, span.beforeEnd);
}

/** An empty range is named by the line before it, as GNU diff does. */
function range(start: number, lines: number): string {
  return `${lines === 0 ? start - 1 : start},${lines}`;
}

function shownHunk(hunk: Hunk): readonly string[] {
  const partners = linePartners(hunk.lines);
  const shown = hunk.lines
    .slice(0, maxHunkLines)
    .map((line, index) => shownLine(line, hunk.lines[partners.get(index) ?? -1]));
  const hidden = hunk.lines.length - shown.length;
  const head = `@@ -${range(hunk.oldStart, hunk.oldLines)} +${range(hunk.newStart, hunk.newLines)} @@`;
  return [head, ...shown, ...(hidden > 0 ? [`… ${hidden} more lines`] : [])];
}

function textHunks(before: Uint8Array, after: Uint8Array, context: number): readonly string[] {
  const hunks = lineHunks(latin1Text(before), latin1Text(after), context);
  const shown = hunks.slice(0, maxHunks).flatMap(shownHunk);
  return hunks.length > maxHunks ? [...shown, `… ${hunks.length - maxHunks} more changes`] : shown;
}

/**
 * Unified diff for people, of bytes: compared byte by byte, shown with everything visible (controls, CR, what is
 * not UTF-8, a missing last line end). A hexdump diff when a side is binary. Empty when nothing differs.
 * Bounded in time and size for any input; the same bytes always give the same text.
 */
export function unifiedDiff(path: string, before: Uint8Array, after: Uint8Array, context = 3): string {
  if (Buffer.compare(before, after) === 0) return '';
  const name = plainLine(path);
  const head = [`--- ${name}`, `+++ ${name} (fails)`];
  if (isBinary(before) || isBinary(after)) return [...head, hexDiff(before, after)].join('\n');
  return [...head, ...textHunks(before, after, context)].join('\n');
}
