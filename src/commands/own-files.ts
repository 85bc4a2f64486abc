import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import packageJson from '../../package.json' with { type: 'json' };

/** Version of this build. */
export const version: string = packageJson.version;

/** The folder of the built files, or of the sources when run from them. */
function ownFolder(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  return ['commands', 'chunks'].includes(basename(here)) ? dirname(here) : here;
}

const extension = import.meta.url.endsWith('.ts') ? '.ts' : '.js';

/** Program and arguments that start the process inside the sandbox. */
export function childCommand(): readonly string[] {
  return [process.execPath, join(ownFolder(), `child${extension}`)];
}

/** The command line of this build. */
export function cliFile(): string {
  return join(ownFolder(), `cli${extension}`);
}

/** The folder of recreated outages. */
export function incidentsFolder(): string {
  return join(dirname(ownFolder()), 'incidents');
}

/** How a person calls the command line of this build from the current folder. */
export function cliCommand(): string {
  if (basename(process.argv[1] ?? '') === 'crashgate') return 'crashgate';
  return `node ${relative(process.cwd(), cliFile())}`;
}
