import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { endGroup, type ProcessGroup } from '../sandbox/end-group.ts';
import { shellPath } from '../sandbox/has-shell.ts';
import { trackGroup } from '../sandbox/live-groups.ts';
import type { Breach, ProcessEnd } from '../sandbox/process-end.ts';
import { sweepMarked } from '../sandbox/sweep-marked.ts';
import { watchRun } from '../sandbox/watch-run.ts';
import type { CommandSetup } from './command-setup.ts';
import { shellLoop } from './shell-loop.ts';

/** How a case ended in a shell. `lost`: the shell itself is gone, which says nothing of the parser. */
export type ShellEnd = ProcessEnd | { readonly kind: 'lost' };

/** One live shell that runs cases one after the other. */
export class CaseShell {
  readonly #setup: CommandSetup;
  readonly #child: ChildProcessByStdio<Writable, Readable, null>;
  /** `undefined` when not even the shell could be started. */
  readonly #group: ProcessGroup | undefined;
  readonly #exited: Promise<void>;
  #settle: ((end: ShellEnd) => void) | undefined;
  #line = '';
  /** The file of the case before; an empty line means it, as a shell reads a line byte by byte. */
  #name = '';

  constructor(setup: CommandSetup) {
    this.#setup = setup;
    const { cwd, environment, marker } = setup;
    this.#child = spawn(shellPath, ['-c', shellLoop(setup)], {
      cwd,
      env: { ...environment },
      stdio: ['pipe', 'pipe', 'ignore'],
      detached: true,
    });
    const { pid } = this.#child;
    this.#group = pid === undefined ? undefined : { pid, marker };
    this.#exited = this.#listen(this.#group === undefined ? () => {} : trackGroup(this.#group));
  }

  /** Runs the case of this file name. One at a time. */
  run(name: string): Promise<ShellEnd> {
    const group = this.#group;
    if (group === undefined || this.#child.exitCode !== null || this.#child.signalCode !== null) {
      return Promise.resolve({ kind: 'lost' });
    }
    return new Promise((resolve) => {
      const onBreach = (breach: Breach): void => {
        // Settled first: that the shell dies with its case is no news.
        this.#settle?.({ kind: 'stopped', breach });
        endGroup(group);
      };
      const stopWatch = watchRun({ pid: group.pid, limits: this.#setup.target.limits, onBreach });
      this.#settle = (end) => {
        this.#settle = undefined;
        stopWatch();
        resolve(end);
      };
      this.#child.stdin.write(name === this.#name ? '\n' : `${name}\n`);
      this.#name = name;
    });
  }

  /** Kills what earlier cases left running; tells how many. Between two cases only. */
  sweep(): number {
    return this.#group === undefined ? 0 : sweepMarked(this.#group.marker, this.#group.pid);
  }

  /** Kills the shell and all that came from it. */
  async end(): Promise<void> {
    if (this.#group === undefined) return;
    endGroup(this.#group);
    await this.#exited;
  }

  #listen(untrack: () => void): Promise<void> {
    // EPIPE says that the shell died, and so does `exit`.
    this.#child.stdin.on('error', () => {});
    this.#child.stdout.on('data', (chunk: Buffer) => this.#read(chunk));
    return new Promise((resolve) => {
      const lose = (): void => {
        untrack();
        this.#settle?.({ kind: 'lost' });
        resolve();
      };
      this.#child.once('exit', lose).once('error', lose);
    });
  }

  #read(chunk: Buffer): void {
    this.#line += chunk.toString('latin1');
    if (!this.#line.endsWith('\n')) return;
    const status = Number.parseInt(this.#line, 10);
    this.#line = '';
    this.#settle?.({ kind: 'ended', status });
  }
}
