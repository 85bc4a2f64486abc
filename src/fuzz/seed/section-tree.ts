import type { Span } from '../../model/seed.ts';
import { bracketTree } from './bracket-tree.ts';
import type { TokenReader } from './token-reader.ts';
import { type GrowingNode, treeNode } from './tree-node.ts';

const rootDepth = 0;
const sectionDepth = 1;

/** Sections of one kind of file, in one pass over its lines. */
class SectionPass {
  readonly root: GrowingNode;
  readonly #reader: TokenReader;
  /** The header that entries go under. */
  #section: { readonly entry: GrowingNode; readonly body: GrowingNode } | undefined;

  constructor(reader: TokenReader, at: number) {
    this.#reader = reader;
    this.root = treeNode({ kind: 'map', at, end: at, depth: rootDepth, separator: '\n' });
  }

  /** Reads one line from token `from` and gives the index where the next one begins. */
  line(from: number): number {
    const end = this.#reader.lineEnd(from);
    const start = this.#reader.skipBlank(from, end);
    if (start >= end) return end + 1;
    if (this.#reader.textAt(start) === '[') return this.#header(start, end);
    const sign = this.#findSign(start, end);
    const to = sign === undefined ? end : this.#valueEnd(sign + 1, end);
    const span = this.#reader.trimmed(start, to);
    const key = this.#reader.trimmed(start, sign ?? to);
    const value = sign === undefined ? undefined : this.#value(sign + 1, to);
    if (span !== undefined) this.#push(span, key, value);
    return this.#reader.lineEnd(to) + 1;
  }

  #header(start: number, end: number): number {
    const span = this.#reader.trimmed(start, end) ?? { at: 0, end: 0 };
    const inner = /^\[+\s*|\s*\]+$/g;
    const text = this.#reader.text.slice(span.at, span.end);
    const key = { at: span.at + (/^\[+\s*/.exec(text)?.[0].length ?? 0), end: span.at };
    key.end = key.at + text.replace(inner, '').length;
    const body = treeNode({ kind: 'map', at: span.end, end: span.end, depth: sectionDepth, separator: '\n' });
    const entry = treeNode({ kind: 'entry', ...span, key, children: [body], depth: rootDepth });
    this.root.children.push(entry);
    this.root.end = span.end;
    this.#section = { entry, body };
    return end + 1;
  }

  #findSign(start: number, end: number): number | undefined {
    for (let index = start; index < end; index += 1) {
      const text = this.#reader.textAt(index);
      if (text === '=' || text === ':') return index;
    }
    return undefined;
  }

  /** A value that opens a bracket goes on to the one that closes it. */
  #valueEnd(from: number, end: number): number {
    const first = this.#reader.skipBlank(from, end);
    const opens = '[{'.includes(this.#reader.textAt(first)) && first < end;
    const closer = opens ? this.#reader.closerOf(first) : undefined;
    return closer === undefined ? end : Math.max(end, closer + 1);
  }

  #value(from: number, to: number): GrowingNode | undefined {
    const first = this.#reader.skipBlank(from, to);
    const depth = this.#section === undefined ? rootDepth + 1 : sectionDepth + 1;
    if ('[{'.includes(this.#reader.textAt(first))) return bracketTree(this.#reader, from, to, depth)[0];
    const span = this.#reader.trimmed(from, to);
    return span && treeNode({ kind: 'scalar', ...span, depth });
  }

  #push(span: Span, key: Span | undefined, value: GrowingNode | undefined): void {
    const parent = this.#section?.body ?? this.root;
    const children = value === undefined ? [] : [value];
    if (parent.children.length === 0 && parent !== this.root) Object.assign(parent, { at: span.at });
    parent.children.push(treeNode({ kind: 'entry', ...span, key, children, depth: parent.depth }));
    parent.end = span.end;
    if (this.#section !== undefined) this.#section.entry.end = span.end;
    this.root.end = span.end;
  }
}

/** Sections and `key = value` lines of toml and ini; inline arrays and tables go to the bracket reader. */
export function sectionTree(reader: TokenReader): readonly GrowingNode[] {
  const pass = new SectionPass(reader, reader.tokens[0]?.at ?? 0);
  for (let index = 0; index < reader.tokens.length; ) index = pass.line(index);
  return pass.root.children.length > 0 ? [pass.root] : [];
}
