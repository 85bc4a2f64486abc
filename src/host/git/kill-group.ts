import type { ChildProcess } from 'node:child_process';

/** Kills a detached child with everything that it started. */
export function killGroup(child: ChildProcess): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  } catch {
    // The group is gone, or the platform has none.
    child.kill('SIGKILL');
  }
}
