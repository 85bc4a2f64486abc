import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, constants, openSync } from 'node:fs';
import { constants as system } from 'node:os';
import type { Limits } from '../model/target.ts';
import { endGroup, type ProcessGroup } from './end-group.ts';
import { hasShell, shellPath } from './has-shell.ts';
import { trackGroup } from './live-groups.ts';
import type { ProcessEnd } from './process-end.ts';
import { watchRun } from './watch-run.ts';

/** How long a killed process may take to be gone before we go on without it, milliseconds. */
const goneMs = 2000;
/** Appending: a parser that opens /dev/stderr again does not write over what it wrote. */
const append = constants.O_WRONLY | constants.O_CREAT | constants.O_APPEND;

/** One process to be run to its end. */
export interface ProcessStart {
  /** Program and arguments, not empty. */
  readonly argv: readonly string[];
  /** Absolute working directory. */
  readonly cwd: string;
  /** The whole environment. */
  readonly environment: Readonly<Record<string, string>>;
  /** Value of the marker variable in it. */
  readonly marker: string;
  /** File for stdin; `undefined`: nothing to read. */
  readonly stdin: string | undefined;
  /** Files for stdout and stderr, appended to; may be the same. */
  readonly stdout: string;
  readonly stderr: string;
  readonly limits: Pick<Limits, 'timeMs' | 'memoryBytes'>;
  /** Shell commands that set limits first, see `limitsScript`; `undefined`: none. */
  readonly script: string | undefined;
}

/**
 * Starts a process in its own group, waits for its end or a breach, and leaves nothing of it running. Files stand in
 * for pipes and `exit` for `close`: an escapee that holds a descriptor cannot hold us.
 */
export async function runProcess(start: ProcessStart): Promise<ProcessEnd> {
  const opened: number[] = [];
  const open = (path: string, flags: number): number => {
    const fd = openSync(path, flags, 0o600);
    opened.push(fd);
    return fd;
  };
  try {
    const stdin = start.stdin === undefined ? 'ignore' : open(start.stdin, constants.O_RDONLY);
    return await endOf(
      spawnGroup(start, [stdin, open(start.stdout, append), open(start.stderr, append)]),
      start,
    );
  } catch (error) {
    return unstarted(start, error);
  } finally {
    for (const fd of opened) closeSync(fd);
  }
}

function spawnGroup(start: ProcessStart, stdio: (number | 'ignore')[]): ChildProcess {
  const bound = start.script !== undefined && hasShell();
  const words = bound ? [shellPath, '-c', `${start.script}; exec "$@"`, 'sh', ...start.argv] : start.argv;
  const [program = '', ...args] = words;
  return spawn(program, args, {
    cwd: start.cwd,
    env: { ...start.environment },
    stdio,
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
}

function endOf(child: ChildProcess, start: ProcessStart): Promise<ProcessEnd> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(unstarted(start, error)));
    if (child.pid === undefined) return;
    const group: ProcessGroup = { pid: child.pid, marker: start.marker };
    const untrack = trackGroup(group);
    const finish = (end: ProcessEnd): void => {
      stopWatch();
      endGroup(group);
      untrack();
      resolve(end);
    };
    const stopWatch = watchRun({
      pid: group.pid,
      limits: start.limits,
      onBreach: (breach) => {
        const end: ProcessEnd = { kind: 'stopped', breach };
        const gone = setTimeout(finish, goneMs, end);
        child.removeAllListeners('exit').once('exit', () => {
          clearTimeout(gone);
          finish(end);
        });
        endGroup(group);
      },
    });
    child.once('exit', (code, signal) => finish({ kind: 'ended', status: code ?? 128 + numberOf(signal) }));
  });
}

function numberOf(signal: NodeJS.Signals | null): number {
  return signal === null ? 0 : system.signals[signal];
}

function unstarted(start: ProcessStart, error: unknown): ProcessEnd {
  const why = error instanceof Error ? error.message : String(error);
  return { kind: 'unstarted', reason: `${start.argv[0]} could not be started in ${start.cwd}: ${why}` };
}
