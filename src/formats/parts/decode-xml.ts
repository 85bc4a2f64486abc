import { type Decoded, decodeUtf8 } from './decode-utf8.ts';

/**
 * XML names its own encoding: by byte order mark, else by its declaration, else it is UTF-8 (XML 1.0 §4.3.3 and
 * appendix F). Line ends become LF as §2.11 wants; lines and columns stay what they were. Never throws.
 */
export function decodeXml(bytes: Uint8Array): Decoded {
  const decoded = decode(bytes, encodingOf(bytes));
  if (!decoded.ok) return decoded;
  // Before parsing: the parser's own way is quadratic, half a minute for 400 KB of CRLF.
  return { ...decoded, text: decoded.text.replace(/\r\n?/g, '\n') };
}

function decode(bytes: Uint8Array, encoding: string): Decoded {
  if (/^utf-?8$/i.test(encoding)) return decodeUtf8(bytes);
  try {
    return { ok: true, text: new TextDecoder(encoding, { fatal: true }).decode(bytes), byteOrderMark: false };
  } catch (error) {
    const message = error instanceof RangeError ? 'is not known' : 'does not fit the bytes of the file';
    return { ok: false, message: `the encoding ${encoding} ${message}`, location: undefined };
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 256));
  return /^(?:\xef\xbb\xbf)?<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1] ?? 'utf-8';
}
