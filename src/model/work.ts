import type { Case } from './case.ts';
import type { ChangedFile } from './change-set.ts';
import type { Edit } from './edit.ts';
import type { Finding, Signature } from './finding.ts';
import type { EngineFigures } from './mutant.ts';
import type { Outcome } from './outcome.ts';
import type { PlannedTarget } from './plan.ts';
import type { Evidence } from './plugs.ts';
import type { NotChecked, StopReason, Unfinished } from './report.ts';
import type { FailVerdict, Fault } from './verdict.ts';

/** The parser under test, open: several cases at a time. */
export interface ParserPool {
  /** The quick way. */
  readonly run: (input: Case) => Promise<Outcome>;
  /** A plain process of its own, for confirmation. */
  readonly runFresh: (input: Case) => Promise<Outcome>;
  readonly close: () => Promise<void>;
}

/** One file of the change with the bytes of both versions. */
export interface CollectedFile {
  readonly changed: ChangedFile;
  /** The file as committed, or a `deleted` case. */
  readonly head: Case;
  /** `undefined` when base does not have the file. */
  readonly base: Case | undefined;
  /** Faults found while reading it: a link that leaves the repository. Such a file is not run. */
  readonly faults: readonly Fault[];
}

/** A target with everything that its checks need, read. */
export interface CollectedTarget {
  readonly planned: PlannedTarget;
  readonly files: readonly CollectedFile[];
  readonly saved: readonly Case[];
  /** `must-accept` and `must-reject` files. */
  readonly expectations: readonly Case[];
  /** Words of the dictionary file, latin-1. */
  readonly dictionary: readonly string[];
  /** The schema as a value; `undefined` when there is none. */
  readonly schema: unknown;
  /** 32-bit seed of every random choice for this target. */
  readonly seed: number;
}

/** One case with what was said of it. */
export interface JudgedCase {
  readonly evidence: Evidence;
  readonly verdicts: readonly FailVerdict[];
}

/** A file of the change after its unmutated runs. */
export interface JudgedFile extends JudgedCase {
  readonly collected: CollectedFile;
  /** What the parser did with the base version. */
  readonly baseOutcome: Outcome | undefined;
}

/** What running the cases as they are has shown. */
export interface RunResult {
  readonly files: readonly JudgedFile[];
  /** Saved reproducers and must-accept, must-reject files. */
  readonly others: readonly JudgedCase[];
  readonly unfinished: readonly Unfinished[];
}

/** A failure seen while fuzzing, not yet confirmed. */
export interface Candidate {
  readonly file: JudgedFile;
  readonly input: Case;
  readonly edits: readonly Edit[];
  readonly verdict: FailVerdict;
  readonly outcome: Outcome;
  readonly signature: Signature;
  /** Index of the run that showed it first. */
  readonly firstIndex: number;
  readonly duplicates: number;
}

/** What fuzzing one target has shown. */
export interface FuzzResult {
  /** One per signature, in the order of files and runs. */
  readonly candidates: readonly Candidate[];
  /** Engine figures by repository path. */
  readonly figures: ReadonlyMap<string, EngineFigures>;
  readonly stopped: StopReason;
  readonly plannedRuns: number;
  /** Wall time spent, milliseconds. */
  readonly elapsedMs: number;
  readonly notChecked: readonly NotChecked[];
  readonly unfinished: readonly Unfinished[];
}

/** Everything that is known of one target at the end. */
export interface TargetResult {
  readonly collected: CollectedTarget;
  readonly ran: RunResult;
  readonly fuzzed: FuzzResult;
  readonly findings: readonly Finding[];
}
