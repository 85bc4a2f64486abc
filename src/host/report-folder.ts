import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Outlets } from '../model/ports.ts';

/** Writes files below a folder, making the folders in between. */
export function reportFolder(folder: string): Outlets['write'] {
  return async (path, data) => {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, data);
  };
}
