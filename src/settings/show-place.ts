import { pointerKeys } from './pointer.ts';

/** A pointer as people write it: `targets[0].limits.time`. */
export function showPlace(pointer: string): string {
  const shown = pointerKeys(pointer)
    .map((key) => (/^\d+$/.test(key) ? `[${key}]` : `.${key}`))
    .join('');
  return shown === '' ? 'the file' : shown.slice(1);
}
