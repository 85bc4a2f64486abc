import type { Span } from '../../model/seed.ts';
import { bracketTree } from './bracket-tree.ts';
import type { TokenReader } from './token-reader.ts';
import { type GrowingNode, treeNode } from './tree-node.ts';
import { blockScalar, dashAt, isDocumentMarker, yamlKey } from './yaml-line.ts';

/** An open block collection and the entry or item of it that waits for a value. */
interface Block {
  readonly node: GrowingNode;
  readonly column: number;
  slot: GrowingNode | undefined;
}

/** One pass over lines: indentation, `- ` and `key:` decide; brackets go to the bracket reader. */
class YamlPass {
  readonly roots: GrowingNode[] = [];
  readonly #reader: TokenReader;
  readonly #blocks: Block[] = [];

  constructor(reader: TokenReader) {
    this.#reader = reader;
  }

  /** Reads one logical line from token `from` and gives the index where the next one begins. */
  line(from: number): number {
    const { tokens } = this.#reader;
    const end = this.#reader.lineEnd(from);
    const lineAt = tokens[from]?.at ?? 0;
    let index = this.#reader.skipBlank(from, end);
    if (index >= end) return end + 1;
    if (isDocumentMarker(this.#reader, index, lineAt)) {
      this.closeFrom(-1);
      return end + 1;
    }
    for (
      let dash = dashAt(this.#reader, index, end);
      dash !== undefined;
      dash = dashAt(this.#reader, index, end)
    ) {
      this.#add('list', (tokens[index]?.at ?? 0) - lineAt, { at: dash.at, end: dash.end });
      index = this.#reader.skipBlank(index + 1, end);
    }
    const found = yamlKey(this.#reader, index, end);
    const column = (tokens[index]?.at ?? 0) - lineAt;
    if (found === undefined) return this.#value(index, end, column);
    this.#add('map', column, { at: found.key.at, end: found.end }, found.key);
    const next = this.#reader.skipBlank(found.next, end);
    return next < end ? this.#value(next, end, column) : end + 1;
  }

  /** Ends every block that stands further right than `column`, and lists at `column` unless one goes on. */
  closeFrom(column: number, keepLists = false): void {
    for (let top = this.#blocks.at(-1); top !== undefined; top = this.#blocks.at(-1)) {
      const isOver = top.column > column || (top.column === column && top.node.kind === 'list' && !keepLists);
      if (!isOver) return;
      this.#blocks.pop();
      this.#settle(top);
    }
  }

  #settle(block: Block): void {
    const { node, slot } = block;
    if (slot !== undefined) slot.end = Math.max(slot.end, slot.children[0]?.end ?? 0);
    node.end = Math.max(node.end, slot?.end ?? 0);
    const parent = this.#blocks.at(-1)?.slot;
    if (parent !== undefined) parent.end = Math.max(parent.end, node.end);
  }

  #add(kind: 'map' | 'list', column: number, span: Span, key?: Span): void {
    this.closeFrom(column, kind === 'list');
    let block = this.#blocks.at(-1);
    if (block === undefined || block.column < column || block.node.kind !== kind) {
      block = this.#openBlock(kind, column, span.at);
    }
    this.#settleSlot(block);
    const slot = treeNode({ kind: kind === 'map' ? 'entry' : 'item', ...span, key, depth: block.node.depth });
    block.node.children.push(slot);
    block.slot = slot;
  }

  #settleSlot(block: Block): void {
    const value = block.slot?.children[0];
    if (block.slot !== undefined && value !== undefined) block.slot.end = Math.max(block.slot.end, value.end);
  }

  /** Opens a collection in the slot that waits; where none does, the text is broken and a new root begins. */
  #openBlock(kind: 'map' | 'list', column: number, at: number): Block {
    if (this.#blocks.at(-1)?.slot?.children.length !== 0) this.closeFrom(-1);
    const node = treeNode({ kind, at, end: at, depth: this.#blocks.length, separator: '\n' });
    (this.#blocks.at(-1)?.slot?.children ?? this.roots).push(node);
    const block: Block = { node, column, slot: undefined };
    this.#blocks.push(block);
    return block;
  }

  /** The rest of a line: inline collection, block scalar, or a plain or quoted scalar. */
  #value(from: number, end: number, column: number): number {
    const first = this.#reader.textAt(from);
    if (first === '') return end + 1;
    if (first === '|' || first === '>') return this.#blockScalar(from, column);
    const closer = '[{'.includes(first) ? this.#reader.closerOf(from) : undefined;
    const to = closer === undefined ? end : Math.max(end, this.#reader.lineEnd(closer));
    const isProperty = closer === undefined && /^[&!][^ ]*$/.test(this.#sliceOf(from, end));
    if (isProperty) return end + 1;
    const node = bracketTree(
      this.#reader,
      from,
      closer === undefined ? end : closer + 1,
      this.#blocks.length,
    )[0];
    if (node !== undefined) this.#put(node);
    return to + 1;
  }

  #sliceOf(from: number, to: number): string {
    const span = this.#reader.trimmed(from, to);
    return span === undefined ? '' : this.#reader.text.slice(span.at, span.end);
  }

  #blockScalar(from: number, column: number): number {
    const { end, next } = blockScalar(this.#reader, from, column);
    const at = this.#reader.tokens[from]?.at ?? 0;
    this.#put(treeNode({ kind: 'scalar', at, end: Math.max(at, end), depth: this.#blocks.length }));
    return next;
  }

  /** Gives the value to the entry or item that waits; a further line of a scalar lengthens it. */
  #put(node: GrowingNode): void {
    const slot = this.#blocks.at(-1)?.slot;
    const siblings = slot?.children ?? this.roots;
    const last = siblings.at(-1);
    if (last?.kind === 'scalar' && node.kind === 'scalar') last.end = node.end;
    else if (slot === undefined || last === undefined) siblings.push(node);
  }
}

/** The block structure of YAML, guessed from indentation. Linear; nesting costs no call stack. */
export function yamlTree(reader: TokenReader): readonly GrowingNode[] {
  const pass = new YamlPass(reader);
  for (let index = 0; index < reader.tokens.length; ) index = pass.line(index);
  pass.closeFrom(-1);
  return pass.roots;
}
