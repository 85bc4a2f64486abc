import { ParseError, parseTOML } from 'toml-eslint-parser';
import type { Format, Parsed } from '../model/plugs.ts';
import type { LineMap } from './parts/line-map.ts';
import { locateBy } from './parts/locate-by.ts';
import type { Place } from './parts/offset-range.ts';
import { readText } from './parts/read-text.ts';
import { type TomlNode, tomlTree } from './parts/toml-tree.ts';

/**
 * TOML 1.1, which reads every 1.0 file too; a key given twice is a fault. A byte order mark is passed over.
 * The parser under test decides whether it wants 1.0 only.
 */
export const toml = {
  name: 'toml',
  extensions: ['.toml'],
  maxBytes: 2 ** 20,
  parse: (bytes) => readText(bytes, read),
} as const satisfies Format;

function read(text: string, places: LineMap): Parsed {
  let root: TomlNode;
  try {
    root = tomlTree(parseTOML(text, { tomlVersion: '1.1' }));
  } catch (error) {
    return faultOf(error, places);
  }
  return { ok: true, values: [plain(root)], locate: locateBy(places, (_, keys) => placeOf(root, keys)) };
}

function faultOf(error: unknown, places: LineMap): Parsed {
  if (error instanceof RangeError) return { ok: false, message: pastStack, location: undefined };
  if (!(error instanceof ParseError)) throw error;
  return { ok: false, message: error.message, location: places(error.index, error.index + 1) };
}

/** The parser recurses, and passes the characters of a string as arguments of one call. */
const pastStack = 'nested too deeply, or a string is too long (about 100 000 characters), to be read';

function plain({ kind, children, value }: TomlNode): unknown {
  switch (kind) {
    case 'leaf':
      return value;
    case 'list':
      return [...children.values()].map(plain);
    case 'table':
      // Defines instead of assigning, so that `__proto__` is a key like any other.
      return Object.fromEntries([...children].map(([name, child]) => [name, plain(child)]));
  }
}

function placeOf(root: TomlNode, keys: readonly string[]): Place | undefined {
  let node: TomlNode | undefined = root;
  for (const name of keys) node = node?.children.get(name);
  return node && { key: node.key, value: node.range };
}
