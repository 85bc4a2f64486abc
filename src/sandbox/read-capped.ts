import { closeSync, openSync, readSync, statSync } from 'node:fs';

/** Bytes kept of the beginning and of the end of an output. */
const headBytes = 48 * 1024;
const tailBytes = 16 * 1024;

/** What a process printed on one stream. */
export interface Captured {
  /** Everything, or the first 48 KiB and the last 16 KiB with a mark between them, decoded as UTF-8. */
  readonly text: string;
  /** Size of the whole output, bytes. */
  readonly bytes: number;
}

const nothing: Captured = { text: '', bytes: 0 };

/** Reads an output file without ever holding more than 64 KiB of it. A missing file is an empty one. */
export function readCapped(path: string): Captured {
  const bytes = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  return bytes === 0 ? nothing : { text: textOf(path, bytes), bytes };
}

function textOf(path: string, bytes: number): string {
  const fd = openSync(path, 'r');
  try {
    if (bytes <= headBytes + tailBytes) return slice(fd, 0, bytes);
    const cut = `\n[... ${bytes - headBytes - tailBytes} bytes left out ...]\n`;
    return slice(fd, 0, headBytes) + cut + slice(fd, bytes - tailBytes, tailBytes);
  } finally {
    closeSync(fd);
  }
}

function slice(fd: number, at: number, length: number): string {
  const buffer = Buffer.alloc(length);
  return buffer.toString('utf8', 0, readSync(fd, buffer, 0, length, at));
}
