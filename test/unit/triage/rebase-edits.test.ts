import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, type Edit, normaliseScript } from '../../../src/model/edit.ts';
import { differenceEdits } from '../../../src/triage/difference-edits.ts';
import { rebaseEdits } from '../../../src/triage/rebase-edits.ts';

const replace = (text: string, from: string, to: string): Edit => {
  const at = text.indexOf(from);
  expect(at).toBeGreaterThanOrEqual(0);
  return { at, length: from.length, text: to, mutator: 'm' };
};

function rebased(base: string, head: string, ...edits: readonly Edit[]): string {
  return applyEdits(base, rebaseEdits(head, edits, differenceEdits(base, head, 'text')));
}

describe('rebaseEdits', () => {
  const base = 'one 1\ntwo 2\nthree 3\n';
  const head = 'one 1\nnew 9\ntwo 22\nthree 3\n';

  it('moves an edit behind the change', () => {
    expect(rebased(base, head, replace(head, '3', '7'))).toBe('one 1\ntwo 2\nthree 7\n');
  });

  it('keeps an edit before the change', () => {
    expect(rebased(base, head, replace(head, '1', '7'))).toBe('one 7\ntwo 2\nthree 3\n');
  });

  it('puts the edited text where the change stands', () => {
    expect(rebased(base, head, replace(head, '22', '99'))).toBe('one 1\ntwo 99\nthree 3\n');
    expect(rebased('a 7 b', 'a 8 b', replace('a 8 b', '8', '9'))).toBe('a 9 b');
  });

  it('takes what was inserted along when the edit is in it', () => {
    expect(rebased(base, head, replace(head, '9', '8'))).toBe('one 1\nnew 8\ntwo 2\nthree 3\n');
  });

  it('moves several edits, some in one hunk', () => {
    const text = 'x = aaa bbb ccc\n';
    const edits = [replace(text, 'aaa', 'AAA'), replace(text, 'ccc', 'CCC')];
    expect(rebased('x = 1\n', text, ...edits)).toBe('x = AAA bbb CCC\n');
  });

  const script = (length: number) =>
    fc
      .array(
        fc.record({
          at: fc.nat(length),
          length: fc.nat(4),
          text: fc.string({ maxLength: 3 }),
          mutator: fc.constant('m'),
        }),
        { maxLength: 5 },
      )
      .map((edits) => normaliseScript(edits.filter((edit) => edit.at + edit.length <= length)));

  it('is the script itself when nothing changed', () => {
    fc.assert(
      fc.property(
        fc
          .string({ minLength: 1, maxLength: 40 })
          .chain((text) => fc.tuple(fc.constant(text), script(text.length))),
        ([text, edits]) => applyEdits(text, rebaseEdits(text, edits, [])) === applyEdits(text, edits),
      ),
    );
  });

  it('gives a script that stays inside base, whatever the change', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '1'), maxLength: 40 });
    fc.assert(
      fc.property(
        text,
        text.chain((one) => fc.tuple(fc.constant(one), script(one.length))),
        (before, [after, edits]) => {
          const moved = rebaseEdits(after, edits, differenceEdits(before, after, 'text'));
          return moved.every(
            (edit) => edit.at >= 0 && edit.length >= 0 && edit.at + edit.length <= before.length,
          );
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('commutes with the change when no edit touches it', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '1'), maxLength: 40 });
    fc.assert(
      fc.property(
        text,
        text.chain((one) => fc.tuple(fc.constant(one), script(one.length))),
        (before, [after, edits]) => {
          const change = differenceEdits(before, after, 'text');
          let shift = 0;
          const placed = change.map((hunk) => {
            const at = hunk.at + shift;
            shift += hunk.text.length - hunk.length;
            return { at, end: at + hunk.text.length };
          });
          const clear = edits.filter((edit) =>
            placed.every(({ at, end }) => edit.at > end || edit.at + edit.length < at),
          );
          const moved = rebaseEdits(after, clear, change);
          expect(moved.map((edit) => before.slice(edit.at, edit.at + edit.length))).toEqual(
            clear.map((edit) => after.slice(edit.at, edit.at + edit.length)),
          );
          expect(applyEdits(before, normaliseScript([...change, ...moved]))).toBe(applyEdits(after, clear));
        },
      ),
      { numRuns: 2000 },
    );
  });
});
