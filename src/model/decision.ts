/** The gate's word. */
export type Decision =
  /** Everything that was planned was checked and nothing blocks. */
  | { readonly verdict: 'pass'; readonly reasons: readonly string[] }
  /** At least one finding blocks. */
  | {
      readonly verdict: 'block';
      readonly reasons: readonly string[];
      readonly blocking: readonly string[];
      readonly incomplete: boolean;
    }
  /** Something could not be checked: never a pass. */
  | { readonly verdict: 'incomplete'; readonly reasons: readonly string[] };

/** Process exit codes, one table for command line and action. */
export const exitCodes = {
  pass: 0,
  block: 1,
  settings: 2,
  incomplete: 3,
  bug: 70,
} as const;

/** Exit code of a decision. `warnOnly` maps block to pass and nothing else: what could not be checked stays 3. */
export function exitCodeOf(decision: Decision, warnOnly: boolean): number {
  switch (decision.verdict) {
    case 'pass':
      return exitCodes.pass;
    case 'incomplete':
      return exitCodes.incomplete;
    case 'block':
      if (!warnOnly) return exitCodes.block;
      return decision.incomplete ? exitCodes.incomplete : exitCodes.pass;
  }
}
