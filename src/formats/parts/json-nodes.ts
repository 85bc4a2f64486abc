import { createScanner } from 'jsonc-parser';
import { listIndex } from './list-index.ts';
import type { OffsetRange, Place } from './offset-range.ts';

/**
 * Every value and key of a valid JSON text in document order, as columns: built without recursion, so depth does
 * not matter, and without an object per node, so size does not either. The children of an object alternate key, value.
 */
interface NodeTable {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Number of the node after this one's subtree. */
  readonly next: Int32Array;
  /** Nodes in all. */
  size: number;
}

/** Finds places in a valid JSON text. The text is scanned at the first question. */
export function jsonNodes(text: string): (keys: readonly string[]) => Place | undefined {
  let table: NodeTable | undefined;
  return (keys) => {
    table ??= scan(text);
    return find(text, table, keys);
  };
}

function scan(text: string): NodeTable {
  const table = emptyTable(text.length);
  const open: number[] = [];
  const scanner = createScanner(text, true);
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const at = scanner.getTokenOffset();
    const character = text[at];
    if (character === '}' || character === ']') close(table, open.pop() ?? 0, at + 1);
    else if (character !== ',' && character !== ':') {
      if (character === '{' || character === '[') open.push(table.size);
      add(table, at, at + scanner.getTokenLength());
    }
  }
  return table;
}

/** A node takes a character and, but for the first, a separator. */
function emptyTable(length: number): NodeTable {
  const most = (length >> 1) + 1;
  return { starts: new Int32Array(most), ends: new Int32Array(most), next: new Int32Array(most), size: 0 };
}

function add(table: NodeTable, start: number, end: number): void {
  table.starts[table.size] = start;
  table.ends[table.size] = end;
  table.size += 1;
  table.next[table.size - 1] = table.size;
}

function close(table: NodeTable, node: number, end: number): void {
  table.ends[node] = end;
  table.next[node] = table.size;
}

function find(text: string, table: NodeTable, keys: readonly string[]): Place | undefined {
  let key: number | undefined;
  let value: number | undefined = 0;
  for (const name of keys) {
    key = text[table.starts[value] ?? 0] === '{' ? entryOf(text, table, value, name) : undefined;
    value = key === undefined ? itemOf(text, table, value, name) : key + 1;
    if (value === undefined) return undefined;
  }
  return { key: key === undefined ? undefined : rangeOf(table, key), value: rangeOf(table, value) };
}

/** The last entry of that name: `JSON.parse` lets the last one win. */
function entryOf(text: string, table: NodeTable, object: number, name: string): number | undefined {
  let found: number | undefined;
  for (let key = object + 1; key < following(table, object); key = following(table, key + 1)) {
    const [start, end] = rangeOf(table, key);
    if (nameAt(text, start, end) === name) found = key;
  }
  return found;
}

function nameAt(text: string, start: number, end: number): string {
  const raw = text.slice(start + 1, end - 1);
  return raw.includes('\\') ? String(JSON.parse(`"${raw}"`)) : raw;
}

function itemOf(text: string, table: NodeTable, list: number, name: string): number | undefined {
  const index = listIndex(name);
  if (index === undefined || text[table.starts[list] ?? 0] !== '[') return undefined;
  let item = list + 1;
  for (let left = index; left > 0 && item < following(table, list); left -= 1) item = following(table, item);
  return item < following(table, list) ? item : undefined;
}

function following(table: NodeTable, node: number): number {
  return table.next[node] ?? table.size;
}

function rangeOf(table: NodeTable, node: number): OffsetRange {
  return [table.starts[node] ?? 0, table.ends[node] ?? 0];
}
