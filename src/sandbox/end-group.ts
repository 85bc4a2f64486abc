import { spawnSync } from 'node:child_process';
import { sweepMarked } from './sweep-marked.ts';

/** The processes of one session. */
export interface ProcessGroup {
  /** Leader of the process group; on Windows the root of the tree. */
  readonly pid: number;
  /** Value of the marker variable that all of them inherited. */
  readonly marker: string;
}

/** Kills the group, then whatever escaped from it. Synchronous, so that a signal handler can call it. */
export function endGroup(group: ProcessGroup): void {
  if (process.platform === 'win32') killTree(group.pid);
  else killGroup(group.pid);
  sweepMarked(group.marker);
}

function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // ESRCH: nobody is left, which is what was wanted.
  }
}

/** https://learn.microsoft.com/windows-server/administration/windows-commands/taskkill */
function killTree(pid: number): void {
  spawnSync('taskkill', ['/T', '/F', '/PID', String(pid)], { stdio: 'ignore', windowsHide: true });
}
