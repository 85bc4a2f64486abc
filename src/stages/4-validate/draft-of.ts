import { SettingsError } from '../../model/errors.ts';
import { type Draft, drafts } from './drafts.ts';
import type { SchemaFile } from './schema-file.ts';

/** The draft that a schema file names in `$schema`; 2020-12 when it names none. @throws SettingsError */
export function draftOf({ path, schema, at }: SchemaFile): Draft {
  const named = typeof schema === 'boolean' ? undefined : schema.$schema;
  if (named === undefined) return drafts[0];
  const uri = String(named)
    .replace(/^https?:\/\//, '')
    .replace(/#$/, '');
  const draft = drafts.find((one) => one.uri === uri);
  if (draft !== undefined) return draft;
  const known = drafts.map(({ name }) => name).join(', ');
  throw new SettingsError(`schema ${path} names an unknown $schema '${String(named)}'; known: ${known}`, {
    position: at('/$schema'),
  });
}
