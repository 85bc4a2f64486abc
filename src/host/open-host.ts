import type { Host, Outlets } from '../model/ports.ts';
import { openRepository } from './git-repository.ts';
import { scratchFolders } from './scratch-folders.ts';
import { systemClock } from './system-clock.ts';
import { type ProgressStream, terminalProgress } from './terminal-progress.ts';

/** What an entry decides about its surroundings. */
export interface HostOptions {
  /** A folder of the repository. */
  readonly directory: string;
  readonly version: string;
  readonly cliCommand: string;
  readonly childCommand: readonly string[];
  readonly outlets: Outlets;
  readonly progressTo: ProgressStream;
  readonly cancelled: AbortSignal;
}

/** The real world, until `close`. */
export interface OpenHost extends Host {
  readonly close: () => Promise<void>;
}

/** Opens the repository and everything else that a run uses. @throws HostError when there is no repository */
export async function openHost(options: HostOptions): Promise<OpenHost> {
  const repository = await openRepository(options.directory);
  const scratch = scratchFolders();
  const { version, cliCommand, childCommand, outlets, cancelled } = options;
  return {
    version,
    cliCommand,
    childCommand,
    outlets,
    cancelled,
    repository,
    scratch,
    clock: systemClock,
    progress: terminalProgress(options.progressTo, systemClock),
    close: async () => {
      await repository.close();
      scratch.removeAll();
    },
  };
}
