import type { Edit } from '../../model/edit.ts';
import { latin1Text } from '../../model/latin1.ts';
import type { CollectedFile } from '../../model/work.ts';
import { differenceEdits } from '../../triage/difference-edits.ts';

/** Comparing two large versions takes a second, and every failure of a file asks for it. */
const known = new WeakMap<CollectedFile, readonly Edit[]>();

/** The user's own change of a file, as a script against base (latin-1); none when base does not have the file. */
export function changeOf(file: CollectedFile): readonly Edit[] {
  const { base, head } = file;
  if (base === undefined) return [];
  const change =
    known.get(file) ?? differenceEdits(latin1Text(base.bytes), latin1Text(head.bytes), head.format);
  known.set(file, change);
  return change;
}
