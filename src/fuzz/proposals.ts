import { applyEdits, type Edit } from '../model/edit.ts';
import type { Lane } from '../model/mutant.ts';
import type { Seed } from '../model/seed.ts';
import { caseRandom } from './case-random.ts';
import { type DrawPlan, drawScript } from './draw-script.ts';
import { EditScript } from './edit-script.ts';
import type { EngineMemory } from './engine-memory.ts';
import type { SiteTable } from './site-table.ts';
import { sweep } from './sweep.ts';
import { textKey } from './text-key.ts';

/** One run in this many is independent during the sweep, and one in `independentOneInHavoc` afterwards. */
const independentOneInSweep = 10;
const independentOneInHavoc = 5;
/** The sweep ends after this share of the runs. */
const sweepShare = 0.5;
/** Climbs to the top level with nothing new before the engine calls itself dry. */
const quietClimbsUntilDry = 2;
/** Draws until one is new; then the seed has nothing left to offer. */
const maxDraws = 50;
/** After this many draws that were tried before, one more edit is stacked: small files run out of single edits. */
const drawsPerExtraEdit = 10;

/** The fixed mix of the independent lane. Its figures speak of mutants drawn this way and no other. */
const independentPlan: DrawPlan = {
  maxEdits: 4,
  focusQuarters: 0,
  weights: { byte: 25, text: 45, structure: 20, schema: 10 },
  hot: undefined,
};

/** A mutant without its place in the order. */
export interface Proposal {
  readonly lane: Lane;
  readonly edits: readonly Edit[];
  /** The mutated file, latin-1. */
  readonly text: string;
}

/** What proposals are made from. */
export interface ProposalInput {
  readonly seed: Seed;
  readonly table: SiteTable;
  readonly memory: EngineMemory;
  readonly randomSeed: number;
  readonly runs: number;
}

/** Proposals of the sweep that differ from the seed and from each other. */
function freshSweep({ seed, table }: ProposalInput, tried: Set<number>): () => Proposal | undefined {
  const walk = sweep(seed, table);
  return () => {
    for (let step = walk.next(); step.done !== true; step = walk.next()) {
      const { edits } = step.value;
      const text = applyEdits(seed.text, edits);
      const key = textKey(text);
      if (text === seed.text || tried.has(key)) continue;
      tried.add(key);
      return { lane: 'sweep', edits, text };
    }
    return undefined;
  };
}

/** Draws one script; havoc skips what the sweep has tried, the independent lane never looks at the past. */
function drawFor(input: ProposalInput, tried: ReadonlySet<number>) {
  const { seed, table, memory, randomSeed } = input;
  return (lane: 'independent' | 'havoc', index: number): Proposal | undefined => {
    const random = caseRandom(randomSeed, index);
    const plan = lane === 'independent' ? independentPlan : memory.havoc.plan();
    const onto = lane === 'independent' ? [] : memory.corpus.draw(random);
    for (let draws = 0; draws < maxDraws; draws += 1) {
      const maxEdits = plan.maxEdits + Math.floor(draws / drawsPerExtraEdit);
      const scripts = new EditScript((source) =>
        drawScript({ seed, table, onto }, { ...plan, maxEdits }, source),
      );
      const edits = scripts.generate(random).value;
      const text = applyEdits(seed.text, edits);
      if (text === seed.text) continue;
      if (lane === 'independent' || !tried.has(textKey(text))) return { lane, edits, text };
    }
    return undefined;
  };
}

/** The proposal for each index in turn; `undefined` when the seed is dry. */
export function proposals(input: ProposalInput): (index: number) => Proposal | undefined {
  const tried = new Set<number>();
  const nextOfSweep = freshSweep(input, tried);
  const draw = drawFor(input, tried);
  let sweeping = true;
  return (index) => {
    const oneIn = sweeping ? independentOneInSweep : independentOneInHavoc;
    const independent = index % oneIn === oneIn - 1 ? draw('independent', index) : undefined;
    if (independent !== undefined) return independent;
    const step = sweeping && index < input.runs * sweepShare ? nextOfSweep() : undefined;
    if (step !== undefined) return step;
    sweeping = false;
    if (input.memory.havoc.quietClimbs() >= quietClimbsUntilDry) return undefined;
    return draw('havoc', index);
  };
}
