import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { HostError } from '../model/errors.ts';
import { OutputFile } from './output-file.ts';

/** The private files of one session. */
export interface SessionFolder {
  readonly path: string;
  /** Holds the case that is being run. */
  readonly inputs: string;
  /** The parser's HOME. */
  readonly home: string;
  /** The parser's TMPDIR. */
  readonly temporary: string;
  /** What stdout and stderr go to: a file cannot block the parser and cannot be held open against us. */
  readonly stdout: OutputFile;
  readonly stderr: OutputFile;
}

/** Makes the folders of a session inside a scratch folder. @throws HostError when the disk does not let us */
export function makeSessionFolder(scratch: string, name: string): SessionFolder {
  try {
    return make(join(scratch, name));
  } catch (error) {
    throw new HostError(`No private folder could be made in ${scratch}. Check space and permissions.`, error);
  }
}

function make(path: string): SessionFolder {
  const [inputs, home, temporary] = [join(path, 'in'), join(path, 'home'), join(path, 'tmp')];
  for (const made of [inputs, home, temporary]) mkdirSync(made, { recursive: true });
  const [stdout, stderr] = [new OutputFile(join(path, 'stdout')), new OutputFile(join(path, 'stderr'))];
  return { path, inputs, home, temporary, stdout, stderr };
}

/** Empties the folder for temporary files; a parser that forgets its own must not fill the memory file system. */
export function clearTemporary(folder: SessionFolder): void {
  rmSync(folder.temporary, { recursive: true, force: true });
  mkdirSync(folder.temporary, { recursive: true });
}

/** Closes and removes everything. Once. */
export function removeSessionFolder(folder: SessionFolder): void {
  folder.stdout.close();
  folder.stderr.close();
  rmSync(folder.path, { recursive: true, force: true, maxRetries: 3 });
}
