import { groups } from '../../src/settings/groups.ts';
import { mostTargets } from '../../src/settings/most-targets.ts';
import type { OptionRow } from '../../src/settings/option-row.ts';
import { options } from '../../src/settings/options.ts';
import type { JsonSchema } from './json-schema.ts';
import { schemaOfType } from './schema-of-type.ts';

/** The JSON Schema of the config file, draft 2020-12. Editors show its titles and descriptions. */
export function configSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'crashgate.schema.json',
    title: 'crashgate config',
    description: 'What crashgate checks and what blocks: .github/crashgate.yml.',
    type: 'object',
    properties: {
      $schema: { title: '$schema', description: 'Where editors find this schema; not read.', type: 'string' },
      version: { title: 'version', description: 'Version of the config format.', type: 'integer', const: 1 },
      targets: {
        title: 'targets',
        description: 'What is checked: each target is a set of files plus the parser that reads them.',
        type: 'array',
        minItems: 1,
        maxItems: mostTargets,
        items: mapping('target', 'A set of files plus the parser that reads them.', properties('target', '')),
      },
      policy: {
        ...mapping('policy', 'What blocks.', properties('policy', '')),
        default: {},
      },
    },
    required: ['version', 'targets'],
    additionalProperties: false,
  };
}

interface Property {
  readonly key: string;
  readonly required: boolean;
  readonly schema: JsonSchema;
}

function mapping(title: string, description: string, members: readonly Property[]): JsonSchema {
  const required = members.filter((member) => member.required).map(({ key }) => key);
  return {
    title,
    description,
    type: 'object',
    properties: Object.fromEntries(members.map(({ key, schema }) => [key, schema])),
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
  };
}

/** The options and groups directly below a prefix, in the order of the table. */
function properties(scope: OptionRow['scope'], prefix: string): readonly Property[] {
  const found = new Map<string, Property>();
  for (const row of options as readonly OptionRow[]) {
    if (row.scope !== scope || !row.configPath?.startsWith(prefix)) continue;
    const [key = '', inner] = row.configPath.slice(prefix.length).split('.');
    if (found.has(key)) continue;
    found.set(key, inner === undefined ? optionProperty(key, row) : groupProperty(key, row));
  }
  return [...found.values()];
}

function optionProperty(key: string, row: OptionRow): Property {
  const shape = schemaOfType(row);
  const fallback = row.default === undefined ? {} : { default: row.default };
  return {
    key,
    required: row.required ?? false,
    schema: { title: key, description: plain(row.doc), ...shape, ...fallback },
  };
}

function groupProperty(key: string, row: OptionRow): Property {
  const doc = groups.find(({ scope, path }) => scope === row.scope && path === key)?.doc;
  if (doc === undefined) throw new Error(`group '${key}' of option '${row.name}' is not in groups.ts`);
  const members = properties(row.scope, `${key}.`);
  const required = members.some((member) => member.required);
  const schema = mapping(key, doc, members);
  return { key, required, schema: required ? schema : { ...schema, default: {} } };
}

function plain(markdown: string): string {
  return markdown.replaceAll('`', '');
}
