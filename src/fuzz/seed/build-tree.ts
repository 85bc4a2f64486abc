import type { FormatName } from '../../model/names.ts';
import type { Span, Token, TreeNode } from '../../model/seed.ts';
import { bracketTree } from './bracket-tree.ts';
import { rowTree } from './row-tree.ts';
import { sectionTree } from './section-tree.ts';
import { tokenReader } from './token-reader.ts';
import { treeNode } from './tree-node.ts';
import { xmlTree } from './xml-tree.ts';
import { yamlTree } from './yaml-tree.ts';

interface TreeInput {
  readonly text: string;
  readonly window: Span;
  readonly tokens: readonly Token[];
  readonly format: FormatName;
}

function rootsOf(input: TreeInput): readonly TreeNode[] {
  const reader = tokenReader(input.text, input.tokens);
  switch (input.format) {
    case 'json':
    case 'jsonc':
      return bracketTree(reader, 0, input.tokens.length, 0);
    case 'yaml':
      return yamlTree(reader);
    case 'toml':
    case 'ini':
      return sectionTree(reader);
    case 'csv':
      return rowTree(reader, 'csv');
    case 'lines':
    case 'text':
      return rowTree(reader, 'words');
    case 'xml':
      return xmlTree(input.text, input.window);
    case 'binary':
      return [];
  }
}

/** Guesses the structure of a window; the document's children are its root values. Never fails. */
export function buildTree(input: TreeInput): TreeNode {
  return { ...treeNode({ kind: 'document', ...input.window, depth: 0 }), children: rootsOf(input) };
}
