/** As much of JSON Schema draft 2020-12 as the config schema uses. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly [keyword: string]: unknown;
}
