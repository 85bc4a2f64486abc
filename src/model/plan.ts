import type { ChangedFile, ChangeSet } from './change-set.ts';
import type { Policy, Target } from './target.ts';

/** A target with the files of this change that it covers. */
export interface PlannedTarget {
  readonly target: Target;
  readonly files: readonly ChangedFile[];
  /** `must-accept` and `must-reject` files, repository paths at head. */
  readonly mustAccept: readonly string[];
  readonly mustReject: readonly string[];
  /** Saved reproducers, repository paths at head. */
  readonly saved: readonly string[];
  /** 32-bit seed given by flag, input or config; `undefined`: derived from head content and target name. */
  readonly seed: number | undefined;
  /** Further files of the target at head, for splicing; a bounded sample. */
  readonly siblings: readonly string[];
}

/** Where the policy came from and whether the change touches it. */
export interface PolicySource {
  readonly from: 'base' | 'head' | 'inputs';
  /** Gate files (config, schema, dictionary) that this change adds, edits or deletes. */
  readonly changedGateFiles: readonly string[];
}

/** What this run will do. */
export interface Plan {
  readonly changes: ChangeSet;
  readonly policy: Policy;
  readonly policySource: PolicySource;
  /** Targets that have something to do. */
  readonly targets: readonly PlannedTarget[];
  /** Changed paths that no target covers. */
  readonly unmatched: number;
}
