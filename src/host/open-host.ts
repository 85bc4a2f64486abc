import type { Host, Outlets, Repository } from '../model/ports.ts';
import { scratchFolders } from './scratch-folders.ts';
import { systemClock } from './system-clock.ts';
import { type ProgressStream, terminalProgress } from './terminal-progress.ts';

/** What an entry decides about its surroundings. */
export interface HostOptions {
  readonly repository: Repository;
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

/** Everything else that a run uses, around an open repository. */
export function openHost(options: HostOptions): OpenHost {
  const { repository } = options;
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
