/** Controls that do not occur in text files; TAB, LF, FF and CR do. */
const control = /[\x00-\x08\x0b\x0e-\x1f\x7f]/g;

/** Share of the characters above which a file is not worth showing as text. */
const binaryShare = 0.1;

/** How much of the file is looked at, bytes. */
const sampleBytes = 65_536;

/**
 * Should the bytes be shown as a hexdump? Not git's rule (any NUL in the first 8,000 bytes): one NUL is a common
 * mutation of a text file, and is best shown where it stands.
 */
export function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, sampleBytes);
  if (sample.length === 0) return false;
  const text = new TextDecoder().decode(sample);
  const bad = (text.match(control)?.length ?? 0) + (text.match(/\ufffd/g)?.length ?? 0);
  return bad > Math.max(1, text.length * binaryShare);
}
