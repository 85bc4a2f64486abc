import { closeSync, constants, fstatSync, ftruncateSync, openSync, readSync } from 'node:fs';

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

/** A file that a stream of a process is appended to, run after run; kept open, as most runs print nothing. */
export class OutputFile {
  readonly path: string;
  #fd: number;

  constructor(path: string) {
    this.path = path;
    this.#fd = open(path);
  }

  /** Reads what was printed, never more than 64 KiB of it, and empties the file. */
  take(): Captured {
    const bytes = this.#size();
    if (bytes === 0) return nothing;
    const text = textOf(this.#fd, bytes);
    ftruncateSync(this.#fd, 0);
    return { text, bytes };
  }

  close(): void {
    closeSync(this.#fd);
  }

  #size(): number {
    const { nlink, size } = fstatSync(this.#fd);
    if (nlink > 0) return size;
    // Somebody removed it. What was printed after that went to a new one.
    closeSync(this.#fd);
    this.#fd = open(this.path);
    return fstatSync(this.#fd).size;
  }
}

function open(path: string): number {
  return openSync(path, constants.O_RDWR | constants.O_CREAT, 0o600);
}

function textOf(fd: number, bytes: number): string {
  if (bytes <= headBytes + tailBytes) return slice(fd, 0, bytes);
  const cut = `\n[... ${bytes - headBytes - tailBytes} bytes left out ...]\n`;
  return slice(fd, 0, headBytes) + cut + slice(fd, bytes - tailBytes, tailBytes);
}

function slice(fd: number, at: number, length: number): string {
  const buffer = Buffer.alloc(length);
  return buffer.toString('utf8', 0, readSync(fd, buffer, 0, length, at));
}
