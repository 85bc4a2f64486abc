import type { Span } from '../../model/seed.ts';
import { type GrowingNode, treeNode } from './tree-node.ts';

/** What can stand in a document, one alternative each: comment, CDATA, instruction or declaration, end tag, start tag, text. */
const markup =
  /(<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<[?!][^>]*>?)|(<\/[^>]*>?)|<([A-Za-z_][^\s/>"'=<]*)((?:[^>"'<]|"[^"<]*"?|'[^'<]*'?)*)>?|([^<]+|<)/y;
const attribute = /([^\s"'=<>/]+)(?:(\s*=\s*)("[^"]*"?|'[^']*'?|[^\s"'>]+))?/g;

/** An element that is not closed yet, with the list of its content. */
interface OpenElement {
  readonly item: GrowingNode;
  readonly map: GrowingNode;
  readonly content: GrowingNode;
}

function attributesOf(source: string, at: number, depth: number): GrowingNode[] {
  return [...source.matchAll(attribute)].map((match) => {
    const [whole, name = '', sign = '', quoted = ''] = match;
    const from = at + match.index;
    const value = { at: from + name.length + sign.length, end: from + whole.length };
    const key: Span = { at: from, end: from + name.length };
    const children = quoted === '' ? [] : [treeNode({ kind: 'scalar', ...value, depth: depth + 1 })];
    return treeNode({ kind: 'entry', at: from, end: value.end, key, children, depth });
  });
}

/** One pass over tags. An end tag closes the innermost element, whatever its name. */
class XmlPass {
  readonly root: GrowingNode;
  readonly #open: OpenElement[] = [];

  constructor(span: Span) {
    this.root = treeNode({ kind: 'list', ...span, depth: 0 });
  }

  get #content(): GrowingNode {
    return this.#open.at(-1)?.content ?? this.root;
  }

  text(at: number, source: string): void {
    const trimmed = source.trim();
    if (trimmed === '') return;
    const from = at + source.indexOf(trimmed);
    const span = { at: from, end: from + trimmed.length };
    const depth = this.#open.length;
    const scalar = treeNode({ kind: 'scalar', ...span, depth: depth + 1 });
    this.#content.children.push(treeNode({ kind: 'item', ...span, depth, children: [scalar] }));
  }

  start(match: RegExpExecArray, at: number): void {
    const [whole, , , name = '', attributes = ''] = match;
    const depth = this.#open.length;
    const end = at + whole.length;
    const key = { at: at + 1, end: at + 1 + name.length };
    const children = attributesOf(attributes, key.end, depth + 1);
    const map = treeNode({ kind: 'map', at, end, depth, separator: ' ', children });
    const item = treeNode({ kind: 'item', at, end, key, depth, children: [map] });
    this.#content.children.push(item);
    if (attributes.endsWith('/')) return;
    const content = treeNode({ kind: 'list', at: end, end, depth: depth + 1 });
    map.children.push(content);
    this.#open.push({ item, map, content });
  }

  end(at: number, end: number): void {
    const element = this.#open.pop();
    if (element === undefined) return;
    element.content.end = at;
    element.map.end = end;
    element.item.end = end;
  }

  finish(end: number): readonly GrowingNode[] {
    while (this.#open.length > 0) this.end(end, end);
    return this.root.children.length > 0 ? [this.root] : [];
  }
}

/**
 * Elements, attributes and text. An element is an `item` whose `key` is its name and whose value is a `map` of
 * attribute entries, followed by one `list`: its content. Linear; nesting costs no call stack.
 */
export function xmlTree(text: string, window: Span): readonly GrowingNode[] {
  const source = text.slice(window.at, window.end);
  const pass = new XmlPass(window);
  markup.lastIndex = 0;
  for (let match = markup.exec(source); match !== null; match = markup.exec(source)) {
    const at = window.at + match.index;
    if (match[2] !== undefined) pass.end(at, at + match[0].length);
    else if (match[3] !== undefined) pass.start(match, at);
    else if (match[5] !== undefined) pass.text(at, match[5]);
  }
  return pass.finish(window.end);
}
