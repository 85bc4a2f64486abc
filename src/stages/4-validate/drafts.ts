import type { default as Core, Options } from 'ajv/dist/core.js';

/** Makes a validator with its meta-schema. */
export type MakeAjv = (options: Options) => Core.default;

/** A version of JSON Schema and the validator that speaks it. */
export interface Draft {
  readonly name: string;
  /** What the `$schema` of this draft is, without `http(s)://` and a `#` at its end. */
  readonly uri: string;
  /** The keyword that names a schema. */
  readonly idKey: 'id' | '$id';
  /** Imports the validator only when it is wanted: that is most of the cost. */
  readonly load: () => Promise<MakeAjv>;
}

/** The drafts that can be checked, the default first: a schema without `$schema` is read as 2020-12. */
export const drafts = [
  {
    name: '2020-12',
    uri: 'json-schema.org/draft/2020-12/schema',
    idKey: '$id',
    load: async () => {
      const { Ajv2020 } = await import('./ajv/draft-2020.ts');
      return (options) => new Ajv2020(options);
    },
  },
  {
    name: '2019-09',
    uri: 'json-schema.org/draft/2019-09/schema',
    idKey: '$id',
    load: async () => {
      const { Ajv2019 } = await import('./ajv/draft-2019.ts');
      return (options) => new Ajv2019(options);
    },
  },
  {
    name: 'draft-07',
    uri: 'json-schema.org/draft-07/schema',
    idKey: '$id',
    load: async () => {
      const { Ajv } = await import('./ajv/draft-07.ts');
      return (options) => new Ajv(options);
    },
  },
  {
    name: 'draft-06',
    uri: 'json-schema.org/draft-06/schema',
    idKey: '$id',
    load: async () => {
      const { Ajv } = await import('./ajv/draft-07.ts');
      const meta = await import('ajv/dist/refs/json-schema-draft-06.json', { with: { type: 'json' } });
      return (options) => {
        const ajv = new Ajv({ ...options, defaultMeta: 'http://json-schema.org/draft-06/schema' });
        return ajv.addMetaSchema(meta.default);
      };
    },
  },
  {
    name: 'draft-04',
    uri: 'json-schema.org/draft-04/schema',
    idKey: 'id',
    load: async () => {
      const { Ajv04 } = await import('./ajv/draft-04.ts');
      return (options) => new Ajv04(options);
    },
  },
] as const satisfies readonly Draft[];
