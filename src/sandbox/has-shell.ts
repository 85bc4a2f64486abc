import { existsSync } from 'node:fs';

/** The shell that sets limits and forks cases. */
export const shellPath = '/bin/sh';

/** Is there a POSIX shell? Not on Windows. */
export function hasShell(): boolean {
  return process.platform !== 'win32' && existsSync(shellPath);
}
