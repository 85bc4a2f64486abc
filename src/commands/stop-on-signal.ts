import { closeAllNow } from '../sandbox/live-groups.ts';

/** The runner cancels with SIGINT, 7.5 s later SIGTERM, 2.5 s later SIGKILL. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * On the first signal every parser is killed and the run is asked to end, so that a partial report is still
 * written; on the second one the process ends at once.
 */
export function stopOnSignal(): AbortSignal {
  const controller = new AbortController();
  for (const signal of signals) {
    process.on(signal, () => {
      closeAllNow();
      if (controller.signal.aborted) process.exit(130);
      controller.abort();
    });
  }
  return controller.signal;
}
