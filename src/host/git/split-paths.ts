import { isUtf8 } from 'node:buffer';
import { HostError } from '../../model/errors.ts';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** `caf\xe9.json` for a path that is no UTF-8. */
function escapeBytes(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) =>
    byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`,
  ).join('');
}

/** @throws HostError naming the first field that is not UTF-8 */
function nameTheBad(output: Buffer, cause: unknown): never {
  let from = 0;
  for (let end = output.indexOf(0); end !== -1; end = output.indexOf(0, from)) {
    const bytes = output.subarray(from, end);
    if (!isUtf8(bytes)) {
      throw new HostError(`the name of "${escapeBytes(bytes)}" is not UTF-8: rename the file`, cause);
    }
    from = end + 1;
  }
  throw cause;
}

/**
 * Cuts NUL-ended git output into fields. A path decoded loosely would name another file, or none.
 * @throws HostError for bytes that are not UTF-8
 */
export function splitPaths(output: Buffer): readonly string[] {
  try {
    return decoder.decode(output).split('\0').slice(0, -1);
  } catch (cause) {
    return nameTheBad(output, cause);
  }
}
