import { existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HostError } from '../model/errors.ts';
import type { Scratch } from '../model/ports.ts';

const memoryFolder = '/dev/shm';
/** Containers often give /dev/shm 64 MB; below this much free space a disk is the safer place. */
const minFreeBytes = 256 * 2 ** 20;

function hasRoom(folder: string): boolean {
  if (!existsSync(folder)) return false;
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize >= minFreeBytes;
}

/** Private folders, on a memory file system where there is one with room. `removeAll` is safe to call at any time. */
export function scratchFolders(): Scratch & { readonly removeAll: () => void } {
  const made: string[] = [];
  return {
    folder: async (label) => {
      const parent = hasRoom(memoryFolder) ? memoryFolder : (process.env.RUNNER_TEMP ?? tmpdir());
      try {
        const folder = mkdtempSync(join(parent, `crashgate-${label}-`));
        made.push(folder);
        return folder;
      } catch (error) {
        throw new HostError(`no temporary folder can be made in ${parent}: free some space there`, error);
      }
    },
    removeAll: () => {
      for (const folder of made) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
