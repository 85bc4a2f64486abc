import type { Reading } from './reading.ts';
import { showValue } from './show-value.ts';

/** What a percentage looks like; the config schema carries it too. */
export const sharePattern = '^(100|\\d{1,2}(?:\\.\\d{1,3})?)%$';

/** What an error message calls it. */
export const shareWords = 'a percentage from 0% to 100%, such as 50%';

/** Reads `50%` as 0.5. */
export function parseShare(text: string): Reading<number> {
  const digits = new RegExp(sharePattern, 'u').exec(text)?.[1];
  if (digits !== undefined) return { ok: true, value: Number(digits) / 100 };
  return { ok: false, problem: `must be ${shareWords}; found ${showValue(text)}` };
}
