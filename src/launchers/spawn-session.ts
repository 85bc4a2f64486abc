import type { Case } from '../model/case.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Session } from '../model/plugs.ts';
import { limitsScript } from '../sandbox/limits-script.ts';
import { runProcess } from '../sandbox/run-process.ts';
import { clearTemporary } from '../sandbox/session-folder.ts';
import type { CaseFile } from './case-file.ts';
import { collect } from './collect.ts';
import type { CommandSetup } from './command-setup.ts';
import { filePlaceholder } from './shell-words.ts';

/** A plain process for every case. */
export class SpawnSession implements Session {
  readonly #setup: CommandSetup;
  readonly #file: CaseFile;

  constructor(setup: CommandSetup, file: CaseFile) {
    this.#setup = setup;
    this.#file = file;
  }

  async run(input: Case): Promise<Outcome> {
    const { argv, cwd, environment, marker, folder, target } = this.#setup;
    const path = this.#file.write(input);
    const startedAt = performance.now();
    const end = await runProcess({
      argv: argv.map((word) => word.replaceAll(filePlaceholder, () => path)),
      cwd,
      environment,
      marker,
      stdin: argv.some((word) => word.includes(filePlaceholder)) ? undefined : path,
      stdout: folder.stdout.path,
      stderr: folder.stderr.path,
      limits: target.limits,
      script: limitsScript(target.limits),
    });
    const durationMs = performance.now() - startedAt;
    clearTemporary(folder);
    return collect(this.#setup, { end, durationMs, toldBy: 'system' });
  }

  /** Every run has ended what it started. */
  async close(): Promise<void> {}
}
