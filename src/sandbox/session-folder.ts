import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** The private files of one session. */
export interface SessionFolder {
  readonly path: string;
  /** Holds the case that is being run. */
  readonly inputs: string;
  /** The parser's HOME. */
  readonly home: string;
  /** The parser's TMPDIR. */
  readonly temporary: string;
  /** Files that stdout and stderr go to: a file cannot block the parser and cannot be held open against us. */
  readonly stdout: string;
  readonly stderr: string;
}

/** Makes the folders of a session inside a scratch folder. */
export function makeSessionFolder(scratch: string, name: string): SessionFolder {
  const path = join(scratch, name);
  const folder: SessionFolder = {
    path,
    inputs: join(path, 'in'),
    home: join(path, 'home'),
    temporary: join(path, 'tmp'),
    stdout: join(path, 'stdout'),
    stderr: join(path, 'stderr'),
  };
  for (const made of [folder.inputs, folder.home, folder.temporary]) mkdirSync(made, { recursive: true });
  return folder;
}

/** Empties the folder for temporary files; a parser that forgets its own must not fill the memory file system. */
export function clearTemporary(folder: SessionFolder): void {
  rmSync(folder.temporary, { recursive: true, force: true });
  mkdirSync(folder.temporary, { recursive: true });
}

/** Removes everything. */
export function removeSessionFolder(folder: SessionFolder): void {
  rmSync(folder.path, { recursive: true, force: true, maxRetries: 3 });
}
