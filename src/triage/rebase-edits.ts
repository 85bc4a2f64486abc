import { applyEdits, type Edit, normaliseScript } from '../model/edit.ts';

/** A hunk of the change as it stands in head. */
interface PlacedHunk {
  readonly hunk: Edit;
  /** Range of its text in head. */
  readonly at: number;
  readonly end: number;
}

function placeHunks(change: readonly Edit[]): readonly PlacedHunk[] {
  let shift = 0;
  return change.map((hunk) => {
    const at = hunk.at + shift;
    shift += hunk.text.length - hunk.length;
    return { hunk, at, end: at + hunk.text.length };
  });
}

/** Does the edit reach into text that base does not have? Touching it from outside is not enough. */
function meets(edit: Edit, { at, end }: PlacedHunk): boolean {
  return edit.at < end && edit.at + edit.length > at
    ? true
    : edit.length === 0 && edit.at > at && edit.at < end;
}

/** How much longer head is than base in front of a place that no hunk covers. */
function shiftBefore(at: number, hunks: readonly PlacedHunk[]): number {
  return hunks
    .filter(({ end }) => end <= at)
    .reduce((sum, { hunk }) => sum + hunk.text.length - hunk.length, 0);
}

/** Edits and hunks that meet each other, in a chain, belong to one group. */
function groups(
  edits: readonly Edit[],
  hunks: readonly PlacedHunk[],
): readonly { edits: Edit[]; hunks: PlacedHunk[] }[] {
  const made: { edits: Edit[]; hunks: PlacedHunk[] }[] = [];
  for (const edit of edits) {
    const met = hunks.filter((hunk) => meets(edit, hunk));
    const last = made.at(-1);
    if (last !== undefined && met.some((hunk) => last.hunks.includes(hunk))) {
      last.edits.push(edit);
      last.hunks.push(...met.filter((hunk) => !last.hunks.includes(hunk)));
    } else made.push({ edits: [edit], hunks: met });
  }
  return made;
}

/** One edit on base that puts there what the edits made of the hunks in head. */
function merged(
  head: string,
  edits: readonly Edit[],
  met: readonly PlacedHunk[],
  all: readonly PlacedHunk[],
): Edit {
  const at = Math.min(...edits.map((edit) => edit.at), ...met.map((hunk) => hunk.at));
  const end = Math.max(...edits.map((edit) => edit.at + edit.length), ...met.map((hunk) => hunk.end));
  const local = edits.map((edit) => ({ ...edit, at: edit.at - at }));
  const baseAt =
    at -
    shiftBefore(
      at,
      all.filter((hunk) => !met.includes(hunk)),
    );
  const grown = met.reduce((sum, { hunk }) => sum + hunk.text.length - hunk.length, 0);
  const mutator = edits[0]?.mutator ?? '';
  return { at: baseAt, length: end - at - grown, text: applyEdits(head.slice(at, end), local), mutator };
}

/**
 * Moves a script from head to base through the change between them, so that 'the same edits' can be tried on the
 * base version. An edit inside text that base does not have becomes the replacement of base's text there by the
 * edited text: what base would be if someone had made that edit by hand.
 *
 * @param head the head version, latin-1
 * @param edits normalised script against head
 * @param change the change from base to head, as a normalised script against base
 * @returns a normalised script against base
 */
export function rebaseEdits(head: string, edits: readonly Edit[], change: readonly Edit[]): readonly Edit[] {
  const hunks = placeHunks(change);
  return normaliseScript(groups(edits, hunks).map((group) => merged(head, group.edits, group.hunks, hunks)));
}
