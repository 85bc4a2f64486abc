/**
 * One replacement in a seed. Anchored to seed offsets, so that any subset of a script can be applied on its own.
 * Text is latin-1: one char per byte, every byte sequence can be written.
 */
export interface Edit {
  /** Byte offset in the seed. */
  readonly at: number;
  /** Bytes of the seed that are replaced. */
  readonly length: number;
  /** What stands there instead, one char per byte. */
  readonly text: string;
  /** Name of the mutator that proposed it. */
  readonly mutator: string;
}

/** Seed order: by offset, insertions before replacements at the same place. */
function compareEdits(a: Edit, b: Edit): number {
  return a.at - b.at || a.length - b.length;
}

/**
 * Sorts a script and drops every edit that overlaps an earlier one, so that it can be applied in one pass.
 * Two insertions at one offset are both kept, in the order given.
 */
export function normaliseScript(edits: readonly Edit[]): readonly Edit[] {
  if (edits.length < 2) return edits;
  const kept: Edit[] = [];
  let end = -1;
  for (const edit of [...edits].sort(compareEdits)) {
    if (edit.at < end) continue;
    kept.push(edit);
    end = Math.max(end, edit.at + edit.length);
  }
  return kept;
}

/** Applies a normalised script to a latin-1 seed. */
export function applyEdits(seed: string, edits: readonly Edit[]): string {
  let out = '';
  let from = 0;
  for (const edit of edits) {
    out += seed.slice(from, edit.at) + edit.text;
    from = edit.at + edit.length;
  }
  return out + seed.slice(from);
}
