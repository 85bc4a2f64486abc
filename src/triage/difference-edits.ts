import { diffArrays } from 'diff';
import { tokenise } from '../fuzz/seed/tokenise.ts';
import type { Edit } from '../model/edit.ts';
import type { FormatName } from '../model/names.ts';

/**
 * Edits of one comparison, beyond which lines take the place of tokens, and the whole that of lines. The work grows
 * with the square of it, to about a second; bounded by count, so that it repeats exactly.
 */
const maxEdits = 4000;

/** The `mutator` of an edit that is part of the user's own change. */
const changeName = 'change';

function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function editsFrom(before: string[], after: string[]): readonly Edit[] | undefined {
  const changes = diffArrays(before, after, { maxEditLength: maxEdits });
  if (changes === undefined) return undefined;
  const edits: Edit[] = [];
  let at = 0;
  for (const change of changes) {
    const text = change.value.join('');
    if (change.removed) {
      edits.push({ at, length: text.length, text: '', mutator: changeName });
      at += text.length;
    } else if (change.added) {
      const last = edits.at(-1);
      if (last !== undefined && last.at + last.length === at && last.text === '')
        edits.splice(-1, 1, { ...last, text });
      else edits.push({ at, length: 0, text, mutator: changeName });
    } else at += text.length;
  }
  return edits;
}

/**
 * The change from base to head as an edit script against base, by tokens, else by lines, else as one edit. Texts
 * are latin-1.
 */
export function differenceEdits(base: string, head: string, format: FormatName): readonly Edit[] {
  if (base === head) return [];
  const words = (text: string) => tokenise(text, format).map((token) => text.slice(token.at, token.end));
  return (
    editsFrom(words(base), words(head)) ??
    editsFrom(linesOf(base), linesOf(head)) ?? [
      { at: 0, length: base.length, text: head, mutator: changeName },
    ]
  );
}
