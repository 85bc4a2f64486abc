import type { Edit } from './edit.ts';
import type { MutationLevel } from './names.ts';

/**
 * Where a mutant comes from.
 * - `sweep`: the deterministic walk over sites and variants, changed region first.
 * - `independent`: drawn the same way every time, from the seed alone; the only lane that feeds the residual-risk figures.
 * - `havoc`: stacked edits, biased by what was learned.
 */
export type Lane = 'sweep' | 'independent' | 'havoc';

/** One proposal of the engine. */
export interface Mutant {
  /** Position in the order of asking, from 0: the identity of a run. */
  readonly index: number;
  readonly lane: Lane;
  /** Normalised script against the seed. */
  readonly edits: readonly Edit[];
  /** The mutated file, latin-1. */
  readonly text: string;
  /** The highest level among its edits. */
  readonly level: MutationLevel;
}

/** What the engine learns from one run. */
export interface Observation {
  /** Fingerprint of the parser's behaviour; equal text means nothing new. */
  readonly behaviour: string;
  readonly accepted: boolean;
  /** Signature id of an uncontrolled failure; `undefined` when the run was controlled. */
  readonly failure: string | undefined;
}

/** Figures of one engine for the report. */
export interface EngineFigures {
  readonly runs: number;
  readonly levels: Readonly<Record<MutationLevel, number>>;
  readonly behaviours: readonly string[];
  /** The independent lane: runs, failures, behaviours seen exactly once. */
  readonly independent: { readonly runs: number; readonly failures: number; readonly singletons: number };
  readonly dry: boolean;
}
