import module from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Entry 2, the command line: words → command → exit code. */

/** A folder that only this user can write to: who can write compiled code can run code. */
const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'crashgate');

// Node 22.1 and newer. Before anything large is imported; where it cannot be had, nothing changes.
if (process.env.CI === undefined) module.enableCompileCache?.(cache);
const { main } = await import('./commands/main.ts');
await main(process.argv.slice(2));
