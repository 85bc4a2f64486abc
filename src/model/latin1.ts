/**
 * Bytes as text, one char a byte, and back: every byte sequence can be searched, cut and written as text, and offsets
 * are byte offsets.
 */
export function latin1Text(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

/** The bytes of such a text. */
export function latin1Bytes(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}
