import { readdirSync, readFileSync } from 'node:fs';
import { markerName } from './child-environment.ts';

/** Passes over the process list before we give up on something that multiplies faster than it dies. */
const maxPasses = 50;

/**
 * Kills every process whose environment carries the marker, wherever it went: `setsid`, a second fork, a daemon.
 * Repeats until a pass finds none, and tells how many it killed. `spared` is one process that may go on. The runner
 * cleans up in the same way (RUNNER_TRACKING_ID). Linux only; who cleared its environment before `exec` is not found.
 */
export function sweepMarked(marker: string, spared?: number): number {
  if (process.platform !== 'linux') return 0;
  const needle = `${markerName}=${marker}`;
  let killed = 0;
  for (let pass = 0; pass < maxPasses; pass++) {
    const now = killMatching(needle, spared);
    if (now === 0) break;
    killed += now;
  }
  return killed;
}

/** One pass; tells how many it killed. */
function killMatching(needle: string, spared: number | undefined): number {
  let killed = 0;
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    if (!(pid > 1) || pid === process.pid || pid === spared || !environmentOf(pid).includes(needle)) continue;
    if (kill(pid)) killed++;
  }
  return killed;
}

/** Empty for what is gone, a zombie, or another user's. */
function environmentOf(pid: number): Buffer {
  try {
    return readFileSync(`/proc/${pid}/environ`);
  } catch {
    return Buffer.alloc(0);
  }
}

function kill(pid: number): boolean {
  try {
    return process.kill(pid, 'SIGKILL');
  } catch {
    return false;
  }
}
