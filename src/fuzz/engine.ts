import type { Edit } from '../model/edit.ts';
import type { EngineFigures, Mutant, Observation } from '../model/mutant.ts';
import { type MutationLevel, mutationLevels } from '../model/names.ts';
import type { Mutator } from '../model/plugs.ts';
import type { Seed } from '../model/seed.ts';
import { engineMemory } from './engine-memory.ts';
import { proposals } from './proposals.ts';
import { siteTable } from './site-table.ts';

/**
 * How far asking may run ahead of telling. Fixed, so that what is asked rests on the same observations with any
 * number of parsers side by side; also the most parsers that can be kept busy.
 */
export const askAhead = 32;

/** `wait`: tell more before asking again. `done`: the runs are used up or nothing is left to try. */
export type Ask = Mutant | 'wait' | 'done';

/** The engine of one file: pure, synchronous, repeatable. */
export interface Engine {
  readonly ask: () => Ask;
  readonly tell: (mutant: Mutant, observation: Observation) => void;
  readonly figures: () => EngineFigures;
}

/** What an engine works on. The seed itself has been run and judged before. */
export interface EngineInput {
  readonly seed: Seed;
  readonly mutators: readonly Mutator[];
  /** 32-bit seed of every choice. */
  readonly randomSeed: number;
  /** Most runs that will be asked for. */
  readonly runs: number;
}

function levelOf(edits: readonly Edit[], levels: ReadonlyMap<string, MutationLevel>): MutationLevel {
  const ranks = edits.map((edit) => mutationLevels.indexOf(levels.get(edit.mutator) ?? 'byte'));
  return mutationLevels[Math.max(0, ...ranks)] ?? 'byte';
}

/**
 * Opens an engine: a deterministic sweep, changed region first, with an independent lane beside it; then havoc
 * that stacks more edits as fewer reveal nothing new.
 */
export function openEngine({ seed, mutators, randomSeed, runs }: EngineInput): Engine {
  const table = siteTable(seed, mutators);
  const levels = new Map(mutators.map((mutator) => [mutator.name, mutator.about.level]));
  const memory = engineMemory(table.all.length);
  const propose = proposals({ seed, table, memory, randomSeed, runs });
  let asked = 0;
  let dry = false;
  return {
    ask: () => {
      if (asked >= runs) return 'done';
      if (!memory.learnBefore(asked - askAhead + 1)) return 'wait';
      const proposal = propose(asked);
      if (proposal === undefined) {
        dry = true;
        return 'done';
      }
      const mutant: Mutant = { index: asked, level: levelOf(proposal.edits, levels), ...proposal };
      asked += 1;
      return mutant;
    },
    tell: memory.tell,
    figures: () => ({ runs: asked, dry, ...memory.figures() }),
  };
}
