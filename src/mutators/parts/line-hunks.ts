import { diffArrays } from 'diff';
import type { Seed, Span } from '../../model/seed.ts';

/** Edits after which the two versions count as unrelated. */
const maxEditLength = 200;

/** A run of lines that the change wrote, and what stood there before. */
export interface Hunk extends Span {
  readonly before: string;
}

function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

interface LineChange {
  readonly added: boolean;
  readonly removed: boolean;
  readonly value: readonly string[];
}

/** Joins neighbouring additions and removals into hunks. */
function hunksOf(changes: readonly LineChange[]): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let at = 0;
  for (const { added, removed, value } of changes) {
    const text = value.join('');
    const hunk = { at, end: removed ? at : at + text.length, before: removed ? text : '' };
    at = hunk.end;
    if (!added && !removed) continue;
    const last = hunks.at(-1);
    if (last?.end === hunk.at)
      hunks[hunks.length - 1] = { ...hunk, at: last.at, before: last.before + hunk.before };
    else hunks.push(hunk);
  }
  return hunks;
}

/** The hunks of the change, by lines, in seed order; none when the file is new, large or rewritten. */
export function lineHunks(seed: Seed): readonly Hunk[] {
  const isWhole = seed.window.at === 0 && seed.window.end === seed.text.length;
  if (seed.base === undefined || !isWhole || seed.focus.length === 0) return [];
  return hunksOf(diffArrays(linesOf(seed.base), linesOf(seed.text), { maxEditLength }) ?? []);
}
