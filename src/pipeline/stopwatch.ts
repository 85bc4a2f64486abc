import type { Clock } from '../model/ports.ts';

/** Wall time by stage, summed over targets. */
export interface Stopwatch {
  readonly time: <T>(stage: string, work: () => Promise<T>) => Promise<T>;
  /** Since the stopwatch was made. */
  readonly totalMs: () => number;
  readonly stagesMs: () => Readonly<Record<string, number>>;
}

/** A stopwatch at zero. */
export function stopwatch(clock: Clock): Stopwatch {
  const madeAt = clock.now();
  const spent: Record<string, number> = {};
  return {
    time: async (stage, work) => {
      const startedAt = clock.now();
      try {
        return await work();
      } finally {
        spent[stage] = Math.round((spent[stage] ?? 0) + clock.now() - startedAt);
      }
    },
    totalMs: () => Math.round(clock.now() - madeAt),
    stagesMs: () => ({ ...spent }),
  };
}
