import type { Edit } from '../model/edit.ts';
import type { Mutator, Pick } from '../model/plugs.ts';
import type { Seed, Span } from '../model/seed.ts';
import type { MutatorSites, SiteTable } from './site-table.ts';

/** One step of the sweep. */
export interface SweepStep {
  readonly mutator: Mutator;
  readonly edits: readonly Edit[];
}

/** Choices above this are drawn by havoc instead of counted through. */
const maxVariants = 64;

/**
 * Counts through the first choice that a mutator asks for at one site; later choices stay 0. `size` is the number
 * of choices, learned at the first call.
 */
function variantPick(variant: number): { readonly pick: Pick; readonly size: () => number } {
  let size = 1;
  let asked = false;
  const pick: Pick = (choices) => {
    if (asked) return 0;
    asked = true;
    size = Math.min(choices, maxVariants);
    return Math.min(variant, Math.max(choices - 1, 0));
  };
  return { pick, size: () => size };
}

/** Every variant at the given sites, variant by variant: each site gets its likeliest change before any gets its second. */
function* variantsAt(seed: Seed, mutator: Mutator, sites: readonly Span[]): Generator<SweepStep> {
  let live = sites;
  for (let variant = 0; live.length > 0; variant += 1) {
    const next: Span[] = [];
    for (const site of live) {
      const { pick, size } = variantPick(variant);
      const edits = mutator.mutate(seed, site, pick);
      if (variant + 1 < size()) next.push(site);
      if (edits !== undefined) yield { mutator, edits };
    }
    live = next;
  }
}

/** Changed region first, then the rest of the file. */
function* stepsOf(seed: Seed, row: MutatorSites): Generator<SweepStep> {
  yield* variantsAt(seed, row.mutator, row.inFocus);
  if (row.mutator.about.sweep !== 'focus') yield* variantsAt(seed, row.mutator, row.outside);
}

/** Steps per turn: mutators that are often right get two, so that slow parsers meet more of them. */
const stepsPerTurn = { first: 2, normal: 1, focus: 1, last: 1, never: 0 } as const;

/** Up to `most` steps; what is not there is left out. */
function taken(steps: Generator<SweepStep>, most: number): readonly SweepStep[] {
  return Array.from({ length: most }, () => steps.next()).flatMap((step) =>
    step.done === true ? [] : [step.value],
  );
}

/** A turn for each mutator, in registry order, round after round, until all are dry. */
function* inTurn(seed: Seed, rows: readonly MutatorSites[]): Generator<SweepStep> {
  let live = rows.map((row) => ({ steps: stepsOf(seed, row), most: stepsPerTurn[row.mutator.about.sweep] }));
  while (live.length > 0) {
    const next: typeof live = [];
    for (const row of live) {
      const steps = taken(row.steps, row.most);
      if (steps.length > 0) next.push(row);
      yield* steps;
    }
    live = next;
  }
}

/**
 * The deterministic walk: what is cheap and often right first, heavy inputs last. Registry order is order of
 * expected yield, so that a slow parser meets the best mutants within its first runs.
 */
export function* sweep(seed: Seed, table: SiteTable): Generator<SweepStep> {
  const at = (...when: readonly string[]) =>
    table.all.filter((row) => when.includes(row.mutator.about.sweep));
  yield* inTurn(seed, at('first', 'normal', 'focus'));
  yield* inTurn(seed, at('last'));
}
