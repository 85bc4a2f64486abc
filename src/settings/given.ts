import type { OptionName } from './options.ts';

/**
 * What the user wrote, by option name, from inputs or flags alike and not yet read; absent: not given.
 * `files-from` carries the text of the listing: the entry has read the file that the flag named.
 */
export type Given = Readonly<Partial<Record<OptionName, string | boolean | readonly string[] | undefined>>>;
