import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type YAMLMap } from 'yaml';
import { isMergeKey } from './is-merge-key.ts';
import { listIndex } from './list-index.ts';
import type { OffsetRange, Place } from './offset-range.ts';
import { yamlKey } from './yaml-key.ts';

/** Finds the place of a value in a document without faults. Aliases and merge keys lead to where the value is written. */
export function yamlPlaces(document: Document.Parsed): (keys: readonly string[]) => Place | undefined {
  return (keys) => {
    let found: Found | undefined = { key: undefined, value: document.contents };
    for (const name of keys) {
      found = childOf(document, found.value, name);
      if (found === undefined) return undefined;
    }
    return placeOf(found);
  };
}

interface Found {
  /** The node of the key; absent for list items. */
  readonly key: unknown;
  readonly value: unknown;
}

function childOf(document: Document.Parsed, node: unknown, name: string): Found | undefined {
  const target = resolved(document, node);
  if (isMap(target)) return entryOf(document, target, name) ?? mergedEntry(document, target, name);
  const index = listIndex(name);
  if (!isSeq(target) || index === undefined || index >= target.items.length) return undefined;
  return { key: undefined, value: target.items[index] };
}

function resolved(document: Document.Parsed, node: unknown): unknown {
  return isAlias(node) ? node.resolve(document) : node;
}

/** Keys that are collections have no name here. */
function entryOf(document: Document.Parsed, map: YAMLMap, name: string): Found | undefined {
  return map.items.findLast((pair) => {
    const key = resolved(document, pair.key);
    return isScalar(key) && yamlKey(key.value) === name;
  });
}

/** An entry of an earlier source wins. */
function mergedEntry(document: Document.Parsed, map: YAMLMap, name: string): Found | undefined {
  for (const { key, value } of map.items) {
    const source = isMergeKey(key) ? resolved(document, value) : undefined;
    for (const one of isSeq(source) ? source.items : [source]) {
      const found = childOf(document, one, name);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** An absent value stands at its key. */
function placeOf({ key, value }: Found): Place | undefined {
  const keyRange = rangeOf(key);
  const valueRange = rangeOf(value) ?? keyRange;
  return valueRange === undefined ? undefined : { key: keyRange, value: valueRange };
}

function rangeOf(node: unknown): OffsetRange | undefined {
  return isNode(node) && node.range ? [node.range[0], node.range[1]] : undefined;
}
