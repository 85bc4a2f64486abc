import type { Parsed } from '../../model/plugs.ts';
import { decodeUtf8 } from './decode-utf8.ts';
import { type LineMap, lineMap } from './line-map.ts';

/** Reads a decoded text. May throw: whatever is thrown becomes a fault of the file. */
export type TextReader = (text: string, places: LineMap, byteOrderMark: boolean) => Parsed;

/** The frame of every text format: strict UTF-8 in, a value or a fault out, never an exception. */
export function readText(bytes: Uint8Array, read: TextReader): Parsed {
  const decoded = decodeUtf8(bytes);
  return decoded.ok ? readDecoded(decoded.text, read, decoded.byteOrderMark) : decoded;
}

/** The same for text that is decoded already. Never throws. */
export function readDecoded(text: string, read: TextReader, byteOrderMark: boolean): Parsed {
  try {
    return read(text, lineMap(text), byteOrderMark);
  } catch (error) {
    return { ok: false, message: messageOf(error), location: undefined };
  }
}

/** The readers recurse: V8 answers too deep a file with a RangeError. */
function messageOf(error: unknown): string {
  if (error instanceof RangeError) return 'nested too deeply to be read';
  return `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
}
