import type { Case } from '../model/case.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Session } from '../model/plugs.ts';
import { isClosed } from '../sandbox/live-groups.ts';
import { removeSessionFolder } from '../sandbox/session-folder.ts';
import type { CaseFile } from './case-file.ts';
import type { CommandSetup } from './command-setup.ts';

/** Keeps the promises of `Session` around a way of running: never rejects, leaves no file. */
export class GuardedSession implements Session {
  readonly #setup: CommandSetup;
  readonly #file: CaseFile;
  readonly #inner: Session;
  #isOpen = true;

  constructor(setup: CommandSetup, file: CaseFile, inner: Session) {
    this.#setup = setup;
    this.#file = file;
    this.#inner = inner;
  }

  async run(input: Case): Promise<Outcome> {
    if (this.#setup.refusal !== undefined) return unlaunched(this.#setup.refusal);
    if (!this.#isOpen) return unlaunched('The session is closed.');
    const outcome = await this.#attempt(input);
    // Killed by closeAllNow, not by the case.
    return isClosed() ? unlaunched('The run was cancelled.') : outcome;
  }

  async close(): Promise<void> {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    await this.#inner.close();
    this.#file.close();
    removeSessionFolder(this.#setup.folder);
  }

  async #attempt(input: Case): Promise<Outcome> {
    try {
      return await this.#inner.run(input);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      return unlaunched(`The case could not be handed over in ${this.#setup.folder.path}: ${why}`);
    }
  }
}

function unlaunched(reason: string): Outcome {
  return { kind: 'unlaunched', reason };
}
