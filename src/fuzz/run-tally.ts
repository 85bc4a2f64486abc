import type { EngineFigures, Mutant, Observation } from '../model/mutant.ts';
import type { MutationLevel } from '../model/names.ts';
import { independentLane } from './independent-lane.ts';

/** Counts of what was told. They do not depend on its order, so they can be looked at any time. */
export interface RunTally {
  readonly add: (mutant: Mutant, observation: Observation) => void;
  readonly figures: () => Omit<EngineFigures, 'runs' | 'dry'>;
}

/** A tally of no runs. */
export function runTally(): RunTally {
  const behaviours = new Set<string>();
  const independent = independentLane();
  const levels: Record<MutationLevel, number> = { byte: 0, text: 0, structure: 0, schema: 0 };
  return {
    add: (mutant, observation) => {
      behaviours.add(observation.behaviour);
      levels[mutant.level] += 1;
      if (mutant.lane === 'independent') independent.tell(observation);
    },
    figures: () => ({
      levels: { ...levels },
      behaviours: [...behaviours].sort(),
      independent: independent.figures(),
    }),
  };
}
