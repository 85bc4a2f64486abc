import { type Document, isAlias, isMap, isNode, isScalar, isSeq } from 'yaml';
import { pointerKeys } from './pointer.ts';
import type { Problem } from './problem.ts';

/** Where in the text a problem stands; what is missing is found at the mapping that lacks it. */
export function offsetOf(document: Document.Parsed, { pointer, at }: Problem): number {
  const keys = pointerKeys(pointer);
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [index, key] of keys.entries()) {
    const step = child(isAlias(node) ? node.resolve(document) : node, key);
    if (step === undefined) break;
    const last = index === keys.length - 1;
    offset = startOf(last && at === 'key' ? step.key : step.value) ?? offset;
    node = step.value;
  }
  return offset;
}

interface Step {
  readonly key: unknown;
  readonly value: unknown;
}

function child(parent: unknown, key: string): Step | undefined {
  if (isSeq(parent)) return { key: undefined, value: parent.items[Number(key)] };
  if (!isMap(parent)) return undefined;
  return parent.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key);
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
