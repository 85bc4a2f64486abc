/** The name of a mapping entry in a JSON-like object: scalars as text, `null` as nothing, collections as JSON. */
export function yamlKey(key: unknown): string {
  return typeof key === 'object' && key !== null ? JSON.stringify(key) : String(key ?? '');
}
