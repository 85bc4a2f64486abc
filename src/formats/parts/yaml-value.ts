import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type YAMLMap } from 'yaml';
import { isMergeKey } from './is-merge-key.ts';
import { yamlKey } from './yaml-key.ts';

/** Values of the anchors seen so far. */
type Anchors = Map<string, unknown>;

/**
 * The JSON-like value of a document without faults; an alias shares the value of its anchor. In linear time: `toJS`
 * of `yaml` goes through all anchors for every alias, minutes for a file of 1 MiB.
 */
export function yamlValue(document: Document.Parsed): unknown {
  return plain(new Map(), document.contents);
}

function plain(anchors: Anchors, node: unknown): unknown {
  if (isAlias(node)) return anchors.get(node.source);
  const value = content(anchors, node);
  if (isNode(node) && node.anchor !== undefined) anchors.set(node.anchor, value);
  return value;
}

function content(anchors: Anchors, node: unknown): unknown {
  if (isMap(node)) return mapping(anchors, node);
  if (isSeq(node)) return node.items.map((item) => plain(anchors, item));
  return isScalar(node) ? node.value : null;
}

/** Own entries win over merged ones, earlier sources over later ones. */
function mapping(anchors: Anchors, map: YAMLMap): unknown {
  const own = new Map<string, unknown>();
  const merged = new Map<string, unknown>();
  for (const pair of map.items) {
    const key = yamlKey(plain(anchors, pair.key));
    const value = plain(anchors, pair.value);
    const sources = isMergeKey(pair.key) ? mergeSources(value) : undefined;
    if (sources === undefined) own.set(key, value);
    else for (const source of sources) addAbsent(merged, Object.entries(source));
  }
  addAbsent(own, merged);
  // Defines instead of assigning, so that `__proto__` is a key like any other.
  return Object.fromEntries(own);
}

/** A mapping or a list of mappings; anything else under `<<` is an entry like any other. */
function mergeSources(value: unknown): readonly object[] | undefined {
  const sources = Array.isArray(value) ? value : [value];
  return sources.every(isMapping) ? sources : undefined;
}

function isMapping(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function addAbsent(entries: Map<string, unknown>, more: Iterable<readonly [string, unknown]>): void {
  for (const [key, value] of more) if (!entries.has(key)) entries.set(key, value);
}
