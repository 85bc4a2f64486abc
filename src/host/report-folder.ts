import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Outlets } from '../model/ports.ts';

/**
 * Writes files below a folder, making the folders in between. A folder that is made here ignores itself in git, so
 * that a report never becomes part of the next run's change.
 */
export function reportFolder(folder: string): Outlets['write'] {
  return async (path, data) => {
    const isNew = (await mkdir(folder, { recursive: true })) !== undefined;
    if (isNew) await writeFile(join(folder, '.gitignore'), '*\n');
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, data);
  };
}
