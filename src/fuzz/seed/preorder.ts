import type { TreeNode } from '../../model/seed.ts';

/** Every node of a tree, parents first, without recursion: a tree may be as deep as its file is long. */
export function preorder(tree: TreeNode): readonly TreeNode[] {
  const nodes: TreeNode[] = [];
  const waiting: TreeNode[] = [tree];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    nodes.push(node);
    for (let index = node.children.length - 1; index >= 0; index -= 1) {
      const child = node.children[index];
      if (child !== undefined) waiting.push(child);
    }
  }
  return nodes;
}
