import { openEarly } from './commands/open-early.ts';
import { useCompileCache } from './commands/use-compile-cache.ts';

/** Entry 2, the command line: words → command → exit code. Large modules come after git has been asked. */
const words = process.argv.slice(2);
useCompileCache();
const early = openEarly(words);
const { main } = await import('./commands/main.ts');
await main(words, early);
