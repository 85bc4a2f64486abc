import type { ChangedFile } from '../../model/change-set.ts';
import type { WorkTreeScan } from './scan-work-tree.ts';

/**
 * Adds untracked files to what `git diff` says of the tracked ones. A file that left the index and stays on
 * disk is both deleted and untracked: it has changed.
 */
export function diffWorkTree(tracked: readonly ChangedFile[], scan: WorkTreeScan): readonly ChangedFile[] {
  const files = new Map(tracked.map((file) => [file.path, file]));
  for (const path of scan.untracked) {
    const headMode = scan.modes.get(path);
    if (headMode === undefined) continue;
    files.set(path, { path, status: files.has(path) ? 'modified' : 'added', headMode });
  }
  return [...files.values()];
}
