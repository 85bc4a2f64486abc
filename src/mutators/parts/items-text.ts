import type { Seed, TreeNode } from '../../model/seed.ts';
import { separatorText } from './siblings.ts';
import { sizeLimit } from './size-limit.ts';

/** The items among a node's children. */
export function itemsOf(node: TreeNode): readonly TreeNode[] {
  return node.children.filter((child) => child.kind === 'item');
}

/**
 * `count` further items for a list, each with a separator in front: copies of those it has, in turn.
 * Empty when that would be too much text.
 */
export function itemsText(seed: Seed, list: TreeNode, count: number): string {
  const items = itemsOf(list);
  const separator = separatorText(seed, list, items[0]?.at ?? list.at);
  const texts = items.map((item) => separator + seed.text.slice(item.at, item.end));
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  if (texts.length === 0 || (length * count) / texts.length > sizeLimit) return '';
  return (
    texts.join('').repeat(Math.floor(count / texts.length)) + texts.slice(0, count % texts.length).join('')
  );
}
