import type { ParseOptions } from 'jsonc-parser';
import type { Parsed } from '../../model/plugs.ts';
import { jsonFault } from './json-fault.ts';
import { jsonNodes } from './json-nodes.ts';
import type { LineMap } from './line-map.ts';
import { locateBy } from './locate-by.ts';

/** What to read and how to explain a fault. */
export interface JsonText {
  /** JSON. */
  readonly text: string;
  /** The text as written, for the explanation of faults; the same length as `text`. */
  readonly written: string;
  readonly places: LineMap;
  /** What `written` may hold besides JSON. */
  readonly options: ParseOptions;
}

/** JSON by `JSON.parse`, which neither recurses nor loses `__proto__`; a second look only for faults and places. */
export function readJson({ text, written, places, options }: JsonText): Parsed {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return jsonFault(written, places, error, options);
  }
  const find = jsonNodes(text);
  return { ok: true, values: [value], locate: locateBy(places, (_, keys) => find(keys)) };
}
