import type { Observation } from '../model/mutant.ts';

/** Good–Turing bookkeeping of the lane that never learns. */
export interface IndependentLane {
  readonly tell: (observation: Observation) => void;
  readonly figures: () => { readonly runs: number; readonly failures: number; readonly singletons: number };
}

/**
 * Counts behaviours of independently drawn mutants. The share of behaviours seen once, f1/n, estimates the chance
 * that the next run shows a new one (STADS: Böhme, TOSEM 2018); it holds only where the drawing does not adapt.
 */
export function independentLane(): IndependentLane {
  const counts = new Map<string, number>();
  let runs = 0;
  let failures = 0;
  return {
    tell: (observation) => {
      runs += 1;
      if (observation.failure !== undefined) failures += 1;
      counts.set(observation.behaviour, (counts.get(observation.behaviour) ?? 0) + 1);
    },
    figures: () => {
      const singletons = [...counts.values()].filter((count) => count === 1).length;
      return { runs, failures, singletons };
    },
  };
}
