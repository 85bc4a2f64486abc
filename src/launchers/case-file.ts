import {
  closeSync,
  constants,
  fstatSync,
  ftruncateSync,
  lstatSync,
  openSync,
  rmSync,
  type Stats,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Case } from '../model/case.ts';
import { caseName } from './case-name.ts';

/** A file that is kept open from case to case: writing into it is cheaper than making it anew. */
interface Kept {
  /** Of the case in the repository. */
  readonly source: string;
  readonly path: string;
  readonly fd: number;
  readonly stats: Stats;
}

/** The one input file of a session. */
export class CaseFile {
  readonly #folder: string;
  #kept: Kept | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * Writes a case under its own base name and tells where. The last file is used again when it stood for the same
   * path and the parser did not move, replace or lock it; else it is removed.
   * @throws when the disk is full
   */
  write(input: Case): string {
    const { fd, path } = this.#reusable(input.path) ?? this.#make(input.path);
    const { length } = input.bytes;
    for (let at = 0; at < length; ) at += writeSync(fd, input.bytes, at, length - at, at);
    // Cut last: the memory of the case before is used again.
    ftruncateSync(fd, length);
    return path;
  }

  close(): void {
    if (this.#kept === undefined) return;
    closeSync(this.#kept.fd);
    rmSync(this.#kept.path, { recursive: true, force: true });
    this.#kept = undefined;
  }

  #reusable(source: string): Kept | undefined {
    const kept = this.#kept;
    if (kept?.source !== source) return undefined;
    const now = lstatSync(kept.path, { throwIfNoEntry: false });
    return now?.ino === kept.stats.ino && now.mode === kept.stats.mode ? kept : undefined;
  }

  #make(source: string): Kept {
    this.close();
    const path = join(this.#folder, caseName(source));
    // Whatever the parser may have put there.
    rmSync(path, { recursive: true, force: true });
    const fd = openSync(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o644);
    this.#kept = { source, path, fd, stats: fstatSync(fd) };
    return this.#kept;
  }
}
