import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { HostError } from '../../model/errors.ts';
import { insidePath } from './inside-path.ts';

/** Does not follow a last-moment symlink and does not wait for the other end of a pipe. */
const openFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

async function readRegular(file: string, path: string): Promise<Buffer | undefined> {
  const handle = await open(file, openFlags);
  try {
    const stats = await handle.stat();
    if (stats.isDirectory()) return undefined;
    if (!stats.isFile()) throw new HostError(`"${path}" is not a regular file`);
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

/**
 * Bytes of a file on disk; symlinks are followed as far as they stay in the work tree. `undefined` when absent.
 * @throws HostError for a path that leads out of the work tree and for one that cannot be read
 */
export async function readWorkFile(root: string, path: string): Promise<Buffer | undefined> {
  try {
    const place = await insidePath(root, path);
    if (place.kind === 'absent') return undefined;
    if (place.kind === 'outside')
      throw new HostError(`"${path}" leads out of the repository: it is not read`);
    return await readRegular(place.path, path);
  } catch (error) {
    if (error instanceof HostError) throw error;
    throw new HostError(`"${path}" cannot be read: ${(error as Error).message}`, error);
  }
}
