import type { ConfigPlace } from './config-place.ts';
import { groups } from './groups.ts';
import type { OptionRow } from './option-row.ts';
import { options } from './options.ts';

const fileKeys = ['version', 'targets', 'policy'];

/** The keys that a mapping of the config file can have. */
export function keysAt({ scope, keys }: ConfigPlace): readonly string[] {
  if (scope === 'file') return fileKeys;
  const prefix = keys.map((key) => `${key}.`).join('');
  const below = (options as readonly OptionRow[])
    .filter((row) => row.scope === scope && row.configPath?.startsWith(prefix))
    .map((row) => row.configPath?.slice(prefix.length).split('.')[0] ?? '');
  return [...new Set(below)];
}

/** The mappings further in that have this key, for a key that was written too high. */
export function homesOf(scope: ConfigPlace['scope'], key: string): readonly string[] {
  const inner: readonly (readonly [string, ConfigPlace])[] =
    scope === 'file'
      ? [
          ['targets', { scope: 'target', keys: [] }],
          ['policy', { scope: 'policy', keys: [] }],
        ]
      : groups.filter((group) => group.scope === scope).map(({ path }) => [path, { scope, keys: [path] }]);
  return inner.filter(([, place]) => keysAt(place).includes(key)).map(([name]) => name);
}
