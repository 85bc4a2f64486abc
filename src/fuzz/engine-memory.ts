import type { Edit } from '../model/edit.ts';
import type { Mutant, Observation } from '../model/mutant.ts';
import type { Span } from '../model/seed.ts';
import { type AcceptedCorpus, acceptedCorpus } from './accepted-corpus.ts';
import { type HavocLevel, havocLevel } from './havoc-level.ts';
import { type RunTally, runTally } from './run-tally.ts';

/** Runs at one havoc level with nothing new before it rises: at least this many… */
const minPatience = 256;
/** …or this many per mutator that applies. */
const patiencePerMutator = 8;

/** What the engine has learned, in the order of asking. */
export interface EngineMemory {
  readonly havoc: HavocLevel;
  readonly corpus: AcceptedCorpus;
  /** Takes an observation; it is not learned from until its turn. */
  readonly tell: (mutant: Mutant, observation: Observation) => void;
  /** Learns every observation before `index`; false when one of them has not been told yet. */
  readonly learnBefore: (index: number) => boolean;
  readonly figures: RunTally['figures'];
}

function spanOf(edits: readonly Edit[]): Span {
  const ends = edits.map((edit) => edit.at + edit.length);
  return { at: Math.min(...edits.map((edit) => edit.at)), end: Math.max(...ends) };
}

/** Tells what is new from what was seen before. */
function novelty() {
  const behaviours = new Set<string>();
  const failures = new Set<string>();
  return (mutant: Mutant, { behaviour, failure }: Observation) => {
    const newBehaviour = !behaviours.has(behaviour);
    const newFailure = failure !== undefined && !failures.has(failure);
    behaviours.add(behaviour);
    if (failure !== undefined) failures.add(failure);
    return { newBehaviour, newFailureAt: newFailure ? spanOf(mutant.edits) : undefined };
  };
}

/** An empty memory for a seed to which `activeMutators` mutators apply. */
export function engineMemory(activeMutators: number): EngineMemory {
  const newsOf = novelty();
  const tally = runTally();
  const havoc = havocLevel(Math.max(minPatience, patiencePerMutator * activeMutators));
  const corpus = acceptedCorpus();
  const untold = new Map<number, { readonly mutant: Mutant; readonly observation: Observation }>();
  let learned = 0;

  const learn = (mutant: Mutant, observation: Observation): void => {
    const news = newsOf(mutant, observation);
    if (mutant.lane !== 'havoc') return;
    havoc.tell(news);
    if (observation.accepted && news.newBehaviour) corpus.admit(mutant.edits);
  };

  const learnBefore = (index: number): boolean => {
    while (learned < index) {
      const next = untold.get(learned);
      if (next === undefined) return false;
      untold.delete(learned);
      learned += 1;
      learn(next.mutant, next.observation);
    }
    return true;
  };

  return {
    havoc,
    corpus,
    tell: (mutant, observation) => {
      tally.add(mutant, observation);
      untold.set(mutant.index, { mutant, observation });
    },
    learnBefore,
    figures: tally.figures,
  };
}
