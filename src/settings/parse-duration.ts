import type { Reading } from './reading.ts';
import { showValue } from './show-value.ts';

const unitMs: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };

/** What a duration looks like; the config schema carries it too. */
export const durationPattern = '^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h)$';

/** What an error message calls it. */
export const durationWords = 'a duration such as 500ms, 60s, 2m or 1h';

/** Reads `500ms`, `60s`, `1.5m` or `1h` as whole milliseconds. */
export function parseDuration(text: string): Reading<number> {
  const match = new RegExp(durationPattern, 'u').exec(text);
  const unit = unitMs[match?.[2] ?? ''];
  if (match?.[1] !== undefined && unit !== undefined) {
    return { ok: true, value: Math.round(Number(match[1]) * unit) };
  }
  return { ok: false, problem: `must be ${durationWords}; found ${showValue(text)}` };
}
