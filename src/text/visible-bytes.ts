import { visibleText } from './visible-text.ts';

/** One well-formed UTF-8 sequence of two to four bytes (Unicode 17, table 3-7), or one stray byte; in latin-1. */
const sequence =
  /[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xed[\x80-\x9f][\x80-\xbf]|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\x80-\xff]/g;

function decode(bytes: string): string {
  if (bytes.length === 1) return `\\x${bytes.charCodeAt(0).toString(16)}`;
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** Bytes, one char each (latin-1), read as UTF-8 for people; what is not UTF-8 shows as `\xNN`. */
export function visibleBytes(latin1: string): string {
  return visibleText(latin1.replace(sequence, decode));
}
