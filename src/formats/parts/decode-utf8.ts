import type { Parsed } from '../../model/plugs.ts';
import { badUtf8 } from './bad-utf8.ts';
import { lineMap } from './line-map.ts';

/** Text without its byte order mark, or why the bytes are not UTF-8. */
export type Decoded =
  | { readonly ok: true; readonly text: string; readonly byteOrderMark: boolean }
  | Extract<Parsed, { ok: false }>;

/** Strict UTF-8 (RFC 3629): no replacement characters, no surrogates, no overlong forms. Never throws. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // The decoder does not say where: the slow search does.
    return explain(bytes, badUtf8(bytes));
  }
  const byteOrderMark = text.startsWith('\ufeff');
  return { ok: true, text: byteOrderMark ? text.slice(1) : text, byteOrderMark };
}

function explain(bytes: Uint8Array, at: number | undefined): Decoded {
  if (at === undefined) return { ok: false, message: 'too large to be read as text', location: undefined };
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, at));
  return {
    ok: false,
    message: `invalid UTF-8 at byte ${at} (${reason(bytes, at)})`,
    location: lineMap(before)(before.length, before.length),
  };
}

function reason(bytes: Uint8Array, at: number): string {
  if (at === 0 && isUtf16(bytes)) return 'the file begins with a UTF-16 byte order mark';
  const shown = [...bytes.subarray(at, at + 4)].map((byte) => byte.toString(16).padStart(2, '0'));
  return shown.join(' ');
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
