const encoder = new TextEncoder();

/** Size of a text in UTF-8. */
export function utf8Bytes(text: string): number {
  return encoder.encode(text).length;
}

/**
 * The start of a text in at most `maxBytes` bytes of UTF-8, with `pointer` (where the rest is) at its end when
 * something was cut. Never cuts through a character. A pointer that is too long itself is cut too.
 */
export function truncateBytes(text: string, maxBytes: number, pointer: string): string {
  if (text.length <= maxBytes && utf8Bytes(text) <= maxBytes) return text;
  const tail = headBytes(pointer, maxBytes);
  return headBytes(text, maxBytes - utf8Bytes(tail)) + tail;
}

/** The longest start that fits. `encodeInto` writes whole characters only. */
function headBytes(text: string, maxBytes: number): string {
  const { read } = encoder.encodeInto(text.slice(0, maxBytes), new Uint8Array(maxBytes));
  return text.slice(0, read);
}

/** The first lines; when some were cut, the last of the `maxLines` lines says how many and where they are. */
export function truncateLines(text: string, maxLines: number, pointer: string): string {
  const lines = text.replace(/\n$/, '').split('\n');
  if (lines.length <= maxLines) return text;
  const kept = lines.slice(0, Math.max(0, maxLines - 1));
  return [...kept, `… ${lines.length - kept.length} more lines ${pointer}`].join('\n');
}

/** One line in at most `maxChars` characters, `…` at its end when something was cut. */
export function truncateChars(text: string, maxChars: number): string {
  if (text.length <= maxChars) return text;
  const head = text.slice(0, Math.max(0, maxChars - 1));
  return `${head.replace(/[\ud800-\udbff]$/, '')}…`;
}
