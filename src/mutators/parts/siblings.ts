import type { Seed, Span, TreeNode } from '../../model/seed.ts';
import type { Place } from './places.ts';

/** Entries or items of the same parent, in order. */
export function siblingsOf(place: Place): readonly TreeNode[] {
  const all = place.parent?.node.children ?? [];
  return all.filter((node) => node.kind === place.node.kind);
}

/** The sibling `steps` further; `undefined` when there is none of the same kind. */
export function siblingAt(place: Place, steps: number): TreeNode | undefined {
  const node = place.parent?.node.children[place.index + steps];
  return node?.kind === place.node.kind ? node : undefined;
}

/** The span that goes when an entry or item goes: itself and the separator that it would leave behind. */
export function removalSpan(place: Place): Span {
  const next = siblingAt(place, 1);
  const previous = siblingAt(place, -1);
  if (next !== undefined) return { at: place.at, end: next.at };
  if (previous !== undefined) return { at: previous.end, end: place.end };
  return { at: place.at, end: place.end };
}

/** Blank text that brings a new line to the column at which `at` stands. */
function lineBreakTo(seed: Seed, at: number): string {
  const lineStart = Math.max(seed.text.lastIndexOf('\n', at - 1) + 1, seed.window.at);
  const lead = seed.text.slice(lineStart, at);
  const newline = seed.text.includes('\r\n') ? '\r\n' : '\n';
  return newline + (lead.length > 200 ? '' : lead.replace(/[^\t]/g, ' '));
}

const plainSeparator = /^\s*[,;|]?\s*$/;

/** What to write between a child of `parent` and another one, in the manner of the file. */
export function separatorText(seed: Seed, parent: TreeNode, at: number): string {
  const siblings = parent.children.filter((node) => node.kind === 'entry' || node.kind === 'item');
  const [first, second] = siblings;
  const between = first && second ? seed.text.slice(first.end, second.at) : undefined;
  if (between !== undefined && between !== '' && plainSeparator.test(between)) return between;
  if (parent.separator === ',') return seed.format === 'csv' ? ',' : ', ';
  return parent.separator === '\n' ? lineBreakTo(seed, at) : parent.separator;
}
