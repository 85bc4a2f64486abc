import type { Case } from '../../model/case.ts';
import type { Mutant } from '../../model/mutant.ts';
import type { Outcome } from '../../model/outcome.ts';
import type { Target } from '../../model/target.ts';
import { type FailVerdict, unvalidated } from '../../model/verdict.ts';
import type { Candidate, JudgedFile } from '../../model/work.ts';
import { judge } from '../../oracles/judge.ts';
import { signatureOf } from '../../triage/signature-of.ts';

/** The failures of one file's mutants. */
export interface FailureLog {
  /** Judges one run; the signature id when it failed in an uncontrolled way. */
  readonly judge: (mutant: Mutant, input: Case, outcome: Outcome) => string | undefined;
  /** One per signature, the earliest run of each, by order of runs. */
  readonly candidates: () => readonly Candidate[];
  readonly count: () => number;
  /** Mutants for which the parser could not be started, by reason. */
  readonly unlaunched: () => ReadonlyMap<string, number>;
}

/** An empty log. Which run is kept of a signature depends on indexes, not on which finished first. */
export function failureLog(file: JudgedFile, target: Target): FailureLog {
  const found = new Map<string, Candidate>();
  const unlaunched = new Map<string, number>();

  const keep = (mutant: Mutant, input: Case, outcome: Outcome, verdict: FailVerdict): string => {
    const signature = signatureOf(verdict.kind, outcome);
    const known = found.get(signature.id);
    const duplicates = known === undefined ? 0 : known.duplicates + 1;
    const earliest =
      known !== undefined && known.firstIndex < mutant.index
        ? known
        : { file, input, edits: mutant.edits, verdict, outcome, signature, firstIndex: mutant.index };
    found.set(signature.id, { ...earliest, duplicates });
    return signature.id;
  };

  return {
    judge: (mutant, input, outcome) => {
      if (outcome.kind === 'unlaunched') {
        unlaunched.set(outcome.reason, (unlaunched.get(outcome.reason) ?? 0) + 1);
      }
      const [verdict] = judge({ input, target, validation: unvalidated, outcome });
      return verdict === undefined ? undefined : keep(mutant, input, outcome, verdict);
    },
    candidates: () => [...found.values()].sort((a, b) => a.firstIndex - b.firstIndex),
    count: () => found.size,
    unlaunched: () => unlaunched,
  };
}
