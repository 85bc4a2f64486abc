import { SettingsError } from '../model/errors.ts';
import type { ReadText } from '../model/request.ts';
import type { Policy } from '../model/target.ts';
import { readConfig } from './read-config.ts';

/** Where the config file is looked for, in this order. */
const defaultConfigPaths = ['.github/crashgate.yml', '.github/crashgate.yaml'] as const;

/**
 * The policy of the config file at one revision. `path`: the file that the user named; without it the first
 * default that exists, and `undefined` when there is none.
 * @throws SettingsError when a named file is absent, or the file is wrong.
 */
export async function configPolicy(read: ReadText, path: string | undefined): Promise<Policy | undefined> {
  for (const candidate of path === undefined ? defaultConfigPaths : [path]) {
    const text = await read(candidate);
    if (text !== undefined) return readConfig(candidate, text);
  }
  if (path === undefined) return undefined;
  throw new SettingsError(`config file '${path}' does not exist; it is a path from the repository root`);
}
