import type { Reading } from './reading.ts';
import { showValue } from './show-value.ts';

/** IEC 80000-13: KB, MB and GB are powers of 1000; KiB, MiB and GiB are powers of 1024. */
const unitBytes: Readonly<Record<string, number>> = {
  B: 1,
  KB: 1_000,
  MB: 1_000_000,
  GB: 1_000_000_000,
  KiB: 2 ** 10,
  MiB: 2 ** 20,
  GiB: 2 ** 30,
};

/** What a size looks like; the config schema carries it too. */
export const sizePattern = '^(\\d{1,12}(?:\\.\\d{1,3})?)(B|KB|MB|GB|KiB|MiB|GiB)$';

/** What an error message calls it. */
export const sizeWords = 'a size such as 64KB, 512MB or 1GiB';

/** Reads `512MB`, `1MiB` or `64KB` as whole bytes. */
export function parseSize(text: string): Reading<number> {
  const match = new RegExp(sizePattern, 'u').exec(text);
  const unit = unitBytes[match?.[2] ?? ''];
  if (match?.[1] !== undefined && unit !== undefined) {
    return { ok: true, value: Math.round(Number(match[1]) * unit) };
  }
  return { ok: false, problem: `must be ${sizeWords}; found ${showValue(text)}` };
}
