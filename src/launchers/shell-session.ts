import { basename } from 'node:path';
import type { Case } from '../model/case.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Session } from '../model/plugs.ts';
import { clearTemporary } from '../sandbox/session-folder.ts';
import type { CaseFile } from './case-file.ts';
import { CaseShell } from './case-shell.ts';
import { collect } from './collect.ts';
import type { CommandSetup } from './command-setup.ts';
import { SpawnSession } from './spawn-session.ts';

/** After this the CPU time that the shell itself used could come near the limit that it hands on. Milliseconds. */
const shellLifeMs = 10_000;
/** How often the leftovers of a parser that leaves none are looked for, milliseconds. */
const sweepMs = 2000;

/** Cases one after the other in a long-lived shell. */
export class ShellSession implements Session {
  readonly #setup: CommandSetup;
  readonly #file: CaseFile;
  readonly #plain: SpawnSession;
  #shell: CaseShell | undefined;
  #shellSince = 0;
  /** The first case is swept after, and so is every case of a parser that leaves processes behind. */
  #sweepAt = 0;

  constructor(setup: CommandSetup, file: CaseFile) {
    this.#setup = setup;
    this.#file = file;
    this.#plain = new SpawnSession(setup, file);
  }

  async run(input: Case): Promise<Outcome> {
    const name = basename(this.#file.write(input));
    const shell = this.#shell ?? this.#start();
    const startedAt = performance.now();
    const end = await shell.run(name);
    const now = performance.now();
    if (end.kind !== 'ended' || now > this.#shellSince + shellLifeMs) await this.#endShell();
    else if (now > this.#sweepAt) this.#sweep(shell, now);
    if (end.kind === 'lost') return this.#again(input);
    return collect(this.#setup, { end, durationMs: now - startedAt, toldBy: 'shell' });
  }

  async close(): Promise<void> {
    await this.#endShell();
  }

  #start(): CaseShell {
    this.#shell = new CaseShell(this.#setup);
    this.#shellSince = performance.now();
    return this.#shell;
  }

  #sweep(shell: CaseShell, now: number): void {
    if (shell.sweep() === 0) this.#sweepAt = now + sweepMs;
    clearTemporary(this.#setup.folder);
  }

  async #endShell(): Promise<void> {
    const shell = this.#shell;
    this.#shell = undefined;
    await shell?.end();
    clearTemporary(this.#setup.folder);
  }

  /** The shell died, and what was printed until then is half a story: once more, without a shell to lose. */
  #again(input: Case): Promise<Outcome> {
    const { stdout, stderr } = this.#setup.folder;
    stdout.take();
    stderr.take();
    return this.#plain.run(input);
  }
}
