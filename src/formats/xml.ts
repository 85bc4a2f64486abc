import { parseXml, XmlElement, XmlError, type XmlNode, XmlText } from '@rgrove/parse-xml';
import type { Format, Parsed } from '../model/plugs.ts';
import { decodeXml } from './parts/decode-xml.ts';
import type { LineMap } from './parts/line-map.ts';
import { listIndex } from './parts/list-index.ts';
import { locateBy } from './parts/locate-by.ts';
import type { OffsetRange, Place } from './parts/offset-range.ts';
import { readDecoded } from './parts/read-text.ts';

/**
 * XML 1.0, well-formedness only; nothing outside the file is ever loaded, and no entity is expanded beyond the five
 * of XML. Value: `{ name, attributes, children }` of the root element; a child is such an element or a text that is
 * not blank.
 */
export const xml = {
  name: 'xml',
  extensions: ['.xml', '.xsd', '.xsl', '.xslt', '.wsdl', '.svg', '.plist'],
  maxBytes: 8 * 2 ** 20,
  parse: (bytes) => {
    const decoded = decodeXml(bytes);
    return decoded.ok ? readDecoded(decoded.text, read, false) : decoded;
  },
} as const satisfies Format;

function read(text: string, places: LineMap): Parsed {
  // Entities of a document type are declared there, out of our sight: they stay as written.
  const options = { includeOffsets: true, ignoreUndefinedEntities: text.includes('<!DOCTYPE') };
  let root: XmlElement | null;
  try {
    root = parseXml(text, options).root;
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    return { ok: false, message: firstLine(error.message), location: places(...faultRange(text, error.pos)) };
  }
  const locate = locateBy(places, (_, keys) => placeOf(root, keys));
  return { ok: true, values: [root && plain(root)], locate };
}

/** The rest is an excerpt of the file. */
function firstLine(message: string): string {
  return message.replace(/ \(line \d+, column \d+\).*$/s, '');
}

/** `XmlError.pos` counts code points; offsets count code units. */
function faultRange(text: string, position: number): OffsetRange {
  let at = 0;
  for (let left = position; left > 0 && at < text.length; left -= 1) {
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  }
  return [at, at + 1];
}

type Child = XmlElement | XmlText;

/** Texts of white space only are layout. */
function childrenOf({ children }: XmlElement): readonly Child[] {
  return children.filter(isContent);
}

function isContent(node: XmlNode): node is Child {
  return node instanceof XmlElement || (node instanceof XmlText && node.text.trim() !== '');
}

function plain(element: XmlElement): unknown {
  const children = childrenOf(element).map((child) =>
    child instanceof XmlElement ? plain(child) : child.text,
  );
  return { name: element.name, attributes: { ...element.attributes }, children };
}

/** Name and attributes stand where their element does. */
function placeOf(root: XmlElement | null, keys: readonly string[]): Place | undefined {
  let node: Child | null | undefined = root;
  for (let at = 0; at < keys.length && keys[at] === 'children' && node instanceof XmlElement; at += 2) {
    const index = listIndex(keys[at + 1] ?? '');
    if (index === undefined) break;
    node = childrenOf(node)[index];
  }
  return node ? { key: undefined, value: [node.start, node.end] } : undefined;
}
