import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Limits } from '../model/target.ts';

/** `ulimit -f` counts in these, whatever the disk does. Source: POSIX.1-2024, ulimit. */
const blockBytes = 512;
/** CPU seconds on top of what the time limit allows: for the shell that forks the cases of a session. */
const spareCpuSeconds = 5;

/**
 * Commands for a POSIX shell that bind it and all it starts: no core file, file size, CPU time. The CPU limit is only
 * a second net under the wall clock, for what escapes from it; so it allows for all cores. A limit that the
 * system refuses is left as it is. Memory is not here: `ulimit -v` breaks every sanitizer, JVM and Go program.
 */
export function limitsScript(limits: Pick<Limits, 'timeMs' | 'outputBytes'>): string {
  const blocks = Math.ceil(limits.outputBytes / blockBytes);
  const cpuSeconds = Math.ceil((limits.timeMs / 1000) * availableParallelism()) + spareCpuSeconds;
  return [
    coreCommand(corePattern()),
    `ulimit -f ${blocks} 2>/dev/null`,
    // Soft first: SIGXCPU names the reason, the hard limit would be a bare SIGKILL.
    `ulimit -S -t ${cpuSeconds} 2>/dev/null`,
    `ulimit -H -t ${cpuSeconds + spareCpuSeconds} 2>/dev/null`,
  ].join('; ');
}

/**
 * With a crash handler behind a pipe (apport, systemd-coredump) limit 0 is ignored and each crash starts that
 * handler; exactly 1 byte switches it off. Source: Linux fs/coredump.c; `ulimit` cannot say 1 byte, prlimit(1) can.
 */
export function coreCommand(pattern: string): string {
  const plain = 'ulimit -c 0 2>/dev/null';
  return pattern.startsWith('|') ? `{ prlimit --pid $$ --core=1:1 2>/dev/null || ${plain}; }` : plain;
}

function corePattern(): string {
  try {
    return readFileSync('/proc/sys/kernel/core_pattern', 'latin1');
  } catch {
    return '';
  }
}
