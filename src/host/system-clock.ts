import type { Clock } from '../model/ports.ts';

/** The machine's clocks. */
export const systemClock: Clock = {
  now: () => performance.now(),
  today: () => new Date().toISOString(),
};
