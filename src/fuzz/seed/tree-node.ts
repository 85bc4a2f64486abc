import type { NodeKind, Span, TreeNode } from '../../model/seed.ts';

/** A tree node while it is being built: its end and its children still grow. */
export interface GrowingNode extends TreeNode {
  end: number;
  readonly children: GrowingNode[];
}

/** What a node starts with; the rest has defaults. */
interface NodeStart extends Span {
  readonly kind: NodeKind;
  readonly depth: number;
  readonly key?: Span | undefined;
  readonly children?: GrowingNode[];
  readonly separator?: string;
}

/** Starts a node. */
export function treeNode(start: NodeStart): GrowingNode {
  return {
    kind: start.kind,
    at: start.at,
    end: start.end,
    key: start.key,
    children: start.children ?? [],
    separator: start.separator ?? '',
    depth: start.depth,
  };
}
