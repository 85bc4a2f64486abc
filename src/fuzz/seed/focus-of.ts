import { diffArrays } from 'diff';
import type { FormatName } from '../../model/names.ts';
import type { Span, Token } from '../../model/seed.ts';
import { tokenise } from './tokenise.ts';

/** Edits after which the difference counts as one whole: bounds the work by count, so that it repeats exactly. */
const maxEditLength = 400;

interface Sides {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly base: string;
  readonly format: FormatName;
  readonly window: Span;
}

function wordsOf(text: string, tokens: readonly Token[]): readonly string[] {
  return tokens.map((token) => text.slice(token.at, token.end));
}

function sharedLength(a: readonly string[], b: readonly string[], most: number, fromEnd: boolean): number {
  let count = 0;
  while (count < most && a.at(fromEnd ? -1 - count : count) === b.at(fromEnd ? -1 - count : count))
    count += 1;
  return count;
}

/** Index ranges of `after` that are new; a pure deletion gives an empty range where it was. */
function changedRanges(
  before: readonly string[],
  after: readonly string[],
): readonly (readonly [number, number])[] {
  const changes = diffArrays([...before], [...after], { maxEditLength });
  if (changes === undefined) return [[0, after.length]];
  const ranges: [number, number][] = [];
  let index = 0;
  for (const change of changes) {
    const end = change.removed ? index : index + change.value.length;
    const last = ranges.at(-1);
    const isChange = change.added || change.removed;
    if (isChange && last !== undefined && last[1] === index) last[1] = end;
    else if (isChange) ranges.push([index, end]);
    index = end;
  }
  return ranges;
}

/** The span of a token range; an empty one is widened to its neighbour, so that mutators have something to hold. */
function spanOf(tokens: readonly Token[], from: number, to: number): Span | undefined {
  const isEmpty = from === to;
  const next = isEmpty ? tokens.findIndex((token, index) => index >= from && token.kind !== 'space') : from;
  const first = tokens[next] ?? tokens.at(-1);
  const last = isEmpty ? first : tokens[to - 1];
  return first && last && { at: first.at, end: last.end };
}

/** What the change touched, as spans of `text` in order, learned by a token difference with the base version. */
export function focusOf(sides: Sides): readonly Span[] {
  const { text, tokens, window } = sides;
  const baseText = sides.base.slice(window.at, window.at + Math.max(window.end - window.at, 1));
  const baseWhole = window.at === 0 && window.end === text.length ? sides.base : baseText;
  const after = wordsOf(text, tokens);
  const before = wordsOf(baseWhole, tokenise(baseWhole, sides.format));
  const head = sharedLength(before, after, Math.min(before.length, after.length), false);
  const tail = sharedLength(before, after, Math.min(before.length, after.length) - head, true);
  const ranges = changedRanges(
    before.slice(head, before.length - tail),
    after.slice(head, after.length - tail),
  );
  const spans = ranges.map(([from, to]) => spanOf(tokens, head + from, head + to));
  return spans.filter((span) => span !== undefined);
}
