import type { Mutant } from '../../model/mutant.ts';
import type { Clock, Progress } from '../../model/ports.ts';

/** Live figures while a target is fuzzed: level, runs per second, behaviours, findings. */
export function fuzzProgress(name: string, progress: Progress, clock: Clock) {
  const startedAt = clock.now();
  const behaviours = new Set<string>();
  let runs = 0;
  return (mutant: Mutant, news: { readonly behaviour: string; readonly failures: number }): void => {
    runs += 1;
    behaviours.add(news.behaviour);
    const rate = Math.round(runs / Math.max(0.001, (clock.now() - startedAt) / 1000));
    progress.live(
      () =>
        `${name}: ${runs} mutants · ${mutant.lane}, ${mutant.level} level · ${rate}/s · ${behaviours.size} behaviours · ${news.failures} findings`,
    );
  };
}
