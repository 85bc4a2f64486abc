import type { Edit } from '../model/edit.ts';

/**
 * Moves a script from head to base through the change between them, so that 'the same edits' can be tried on the
 * base version. `undefined` when an edit stands in text that base does not have: then nothing comparable exists.
 *
 * @param edits script against head
 * @param change the change from base to head, as a script against base
 */
export function rebaseEdits(edits: readonly Edit[], change: readonly Edit[]): readonly Edit[] | undefined {
  const moved: Edit[] = [];
  for (const edit of edits) {
    let shift = 0;
    for (const hunk of change) {
      const hunkAt = hunk.at + shift;
      if (hunkAt + hunk.text.length <= edit.at) {
        shift += hunk.text.length - hunk.length;
        continue;
      }
      if (hunkAt >= edit.at + edit.length && hunkAt > edit.at) break;
      return undefined;
    }
    moved.push({ ...edit, at: edit.at - shift });
  }
  return moved;
}
