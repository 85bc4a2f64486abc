import { isScalar } from 'yaml';

/** A plain `<<`. The merge key is of YAML 1.1 (https://yaml.org/type/merge.html); 1.2 dropped it, loaders did not. */
export function isMergeKey(key: unknown): boolean {
  return isScalar(key) && key.value === '<<' && key.type === 'PLAIN';
}
