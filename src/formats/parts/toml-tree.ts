import type { AST } from 'toml-eslint-parser';
import type { OffsetRange } from './offset-range.ts';

/** A TOML document as one tree: dotted keys, tables and arrays of tables brought together. */
export interface TomlNode {
  readonly kind: 'table' | 'list' | 'leaf';
  /** Where the key is written first. */
  readonly key: OffsetRange | undefined;
  /** The value, or the header of a table. */
  readonly range: OffsetRange;
  /** By key, or by index for a list. */
  readonly children: Map<string, TomlNode>;
  /** The plain value of a leaf. */
  readonly value: unknown;
}

/** Builds the tree of a program that the parser accepted. */
export function tomlTree(program: AST.TOMLProgram): TomlNode {
  const [top] = program.body;
  const root = branch('table', undefined, top.range);
  for (const statement of top.body) {
    if (statement.type === 'TOMLKeyValue') addEntry(root, statement);
    else addTable(root, statement);
  }
  return root;
}

function branch(kind: 'table' | 'list', key: OffsetRange | undefined, range: OffsetRange): TomlNode {
  return { kind, key, range, children: new Map(), value: undefined };
}

function addTable(root: TomlNode, table: AST.TOMLTable): void {
  const node = openTable(root, table);
  for (const entry of table.body) addEntry(node, entry);
}

/** The node of a `[table]` or `[[list]]` header, made with whatever is missing above it. */
function openTable(root: TomlNode, table: AST.TOMLTable): TomlNode {
  const written = table.key.keys[Symbol.iterator]();
  let node = root;
  let key: OffsetRange = table.key.range;
  table.resolvedKey.forEach((name, index) => {
    if (typeof name === 'string') key = written.next().value?.range ?? key;
    const kind = typeof table.resolvedKey[index + 1] === 'number' ? 'list' : 'table';
    node = childOf(node, String(name), () => branch(kind, key, table.key.range));
  });
  return node;
}

function childOf(parent: TomlNode, name: string, make: () => TomlNode): TomlNode {
  const known = parent.children.get(name);
  if (known !== undefined) return known;
  const made = make();
  parent.children.set(name, made);
  return made;
}

/** `a.b = 1` makes table `a` where it has to. */
function addEntry(parent: TomlNode, { key, value }: AST.TOMLKeyValue): void {
  const last = key.keys.length - 1;
  let node = parent;
  key.keys.forEach((part, index) => {
    const name = part.type === 'TOMLBare' ? part.name : part.value;
    const make = () =>
      index === last ? contentOf(value, part.range) : branch('table', part.range, key.range);
    node = childOf(node, name, make);
  });
}

function contentOf(content: AST.TOMLContentNode, key: OffsetRange | undefined): TomlNode {
  switch (content.type) {
    case 'TOMLArray': {
      const list = branch('list', key, content.range);
      content.elements.forEach((element, index) => {
        list.children.set(String(index), contentOf(element, undefined));
      });
      return list;
    }
    case 'TOMLInlineTable': {
      const table = branch('table', key, content.range);
      for (const entry of content.body) addEntry(table, entry);
      return table;
    }
    case 'TOMLValue':
      return { kind: 'leaf', key, range: content.range, children: new Map(), value: plainValue(content) };
  }
}

/** Dates stay as written, so that a JSON Schema can ask for `format: date-time`. */
function plainValue(content: AST.TOMLValue): unknown {
  return 'datetime' in content ? content.datetime : content.value;
}
