import { type HostOptions, type OpenHost, openHost } from '../host/open-host.ts';
import { childCommand, cliCommand, version } from './own-files.ts';
import { stopOnSignal } from './stop-on-signal.ts';

/** The world of a command: this build, and a signal that ends it. */
export function openCommandHost(
  options: Pick<HostOptions, 'repository' | 'outlets' | 'progressTo'>,
): OpenHost {
  return openHost({
    ...options,
    version,
    cliCommand: cliCommand(),
    childCommand: childCommand(),
    cancelled: stopOnSignal(),
  });
}
