import {
  type Alias,
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  type Node,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import { isMergeKey } from './is-merge-key.ts';
import type { OffsetRange } from './offset-range.ts';

/** A fault of a YAML document, by offset. */
export interface YamlFault {
  readonly message: string;
  readonly range: OffsetRange;
}

/**
 * Most nodes that a document may stand for once its aliases are followed. A readable file has fewer characters than
 * that; an alias bomb has a billion (CVE-2003-1564, "billion laughs").
 */
const maxExpandedNodes = 2_000_000;

/** The first fault of a document: syntax, a key given twice (YAML 1.2.2 §3.2.1.1), an alias that cannot be followed. */
export function yamlFault(document: Document.Parsed): YamlFault | undefined {
  const [error] = document.errors;
  if (error !== undefined) return { message: messageOf(error), range: error.pos };
  const survey: Survey = { sizes: new Map(), fault: undefined };
  measure(survey, document.contents);
  return survey.fault;
}

/** `yaml` turns a stack overflow of its own into this code. */
function messageOf({ code, message }: YAMLError): string {
  return code === 'RESOURCE_EXHAUSTION' ? 'nested too deeply to be read' : message;
}

interface Survey {
  /** Nodes below each anchor when aliases are followed; `undefined` while the anchored node is still open. */
  readonly sizes: Map<string, number | undefined>;
  fault: YamlFault | undefined;
}

/** Number of nodes that a node stands for. Goes in document order, so that an alias sees the anchors before it. */
function measure(survey: Survey, node: unknown): number {
  if (survey.fault !== undefined) return 1;
  if (isAlias(node)) return measureAlias(survey, node);
  if (isPair(node)) return measure(survey, node.key) + measure(survey, node.value);
  if (!isNode(node)) return 1;
  const { anchor } = node;
  if (anchor !== undefined) survey.sizes.set(anchor, undefined);
  const size = isCollection(node) ? measureItems(survey, node) : 1;
  if (anchor !== undefined) survey.sizes.set(anchor, size);
  return size;
}

function measureItems(survey: Survey, collection: Node & { readonly items: readonly unknown[] }): number {
  if (isMap(collection)) survey.fault ??= twinKey(collection);
  let size = 1;
  for (const item of collection.items) size += measure(survey, item);
  if (size > maxExpandedNodes) survey.fault ??= faultAt(collection, 'its aliases expand to too many nodes');
  return size;
}

function measureAlias(survey: Survey, alias: Alias): number {
  const size = survey.sizes.get(alias.source);
  if (size !== undefined) return size;
  const inside = survey.sizes.has(alias.source);
  survey.fault = faultAt(
    alias,
    `alias '${alias.source}' ${inside ? 'contains itself' : 'has no anchor before it'}`,
  );
  return 1;
}

/** In linear time: the check of `yaml` compares every pair of keys, seconds for a file of some 100 KiB. */
function twinKey(map: YAMLMap): YamlFault | undefined {
  const seen = new Set<unknown>();
  for (const { key } of map.items) {
    if (!isScalar(key) || isMergeKey(key)) continue;
    if (seen.has(key.value))
      return faultAt(key, `the key '${String(key.value)}' is given twice in one mapping`);
    seen.add(key.value);
  }
  return undefined;
}

function faultAt(node: Node, message: string): YamlFault {
  const [start, end] = node.range ?? [0, 0];
  return { message, range: [start, end] };
}
