import type { OptionRow, OptionType } from '../../src/settings/option-row.ts';
import { durationPattern } from '../../src/settings/parse-duration.ts';
import { sharePattern } from '../../src/settings/parse-share.ts';
import { sizePattern } from '../../src/settings/parse-size.ts';
import type { JsonSchema } from './json-schema.ts';

const text: JsonSchema = { type: 'string' };
/** Not blank, relative. What a schema cannot say well (`..`, globs) is checked in code. */
const path: JsonSchema = { type: 'string', pattern: '^[^/]' };
const name: JsonSchema = { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' };
const exit: JsonSchema = { type: 'integer', minimum: 0, maximum: 255 };

const schemas: Readonly<Record<OptionType, (row: OptionRow) => JsonSchema>> = {
  name: () => name,
  names: (row) => listOf(name, row),
  commit: () => text,
  path: () => path,
  paths: (row) => listOf(path, row),
  listing: () => text,
  folder: () => text,
  globs: (row) => listOf(path, row),
  argv: () => ({ type: 'array', items: text, minItems: 1 }),
  env: () => ({
    type: 'object',
    propertyNames: { pattern: '^[A-Za-z_][A-Za-z0-9_]*$' },
    additionalProperties: text,
  }),
  exits: (row) => listOf(exit, row),
  regex: () => ({ type: 'string', format: 'regex' }),
  duration: () => ({ type: 'string', pattern: durationPattern }),
  size: () => ({ type: 'string', pattern: sizePattern }),
  share: () => ({ type: 'string', pattern: sharePattern }),
  integer: ({ least, most }) => ({ type: 'integer', minimum: least, maximum: most }),
  seed: ({ least, most }) => ({
    type: ['string', 'integer'],
    pattern: '^auto$',
    minimum: least,
    maximum: most,
  }),
  boolean: () => ({ type: 'boolean' }),
  choice: ({ choices }) => ({ type: 'string', enum: choices }),
  choices: ({ choices }) => ({ type: 'array', items: { type: 'string', enum: choices } }),
};

/** The JSON Schema of an option's value. */
export function schemaOfType(row: OptionRow): JsonSchema {
  return schemas[row.type](row);
}

/** Lists of required options, and those that say `least`, have at least one element. */
function listOf(items: JsonSchema, { required, least }: OptionRow): JsonSchema {
  return { type: 'array', items, ...(required || least ? { minItems: 1 } : {}) };
}
