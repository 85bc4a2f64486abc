import type { OptionRow } from './option-row.ts';
import { showValue } from './show-value.ts';

const durationUnits = [
  ['h', 3_600_000],
  ['s', 1_000],
  ['ms', 1],
] as const;
const sizeUnits = [
  ['GiB', 2 ** 30],
  ['MB', 1_000_000],
  ['KB', 1_000],
  ['B', 1],
] as const;

/** What is wrong with the size of a number, or `undefined`. `written` is the value as the user wrote it. */
export function rangeProblem(row: OptionRow, value: number, written: unknown): string | undefined {
  const { least = 0, most = Number.MAX_SAFE_INTEGER } = row;
  if (value >= least && value <= most) return undefined;
  return `must be from ${inUnits(row, least)} to ${inUnits(row, most)}; found ${showValue(written)}`;
}

/** In the largest unit that divides it. */
function inUnits(row: OptionRow, value: number): string {
  const units = row.type === 'duration' ? durationUnits : row.type === 'size' ? sizeUnits : [];
  const unit = units.find(([, size]) => value >= size && value % size === 0);
  return unit === undefined ? String(value) : `${value / unit[1]}${unit[0]}`;
}
