import type { ChangeMethod, ChangeStatus } from './change-set.ts';
import type { Decision } from './decision.ts';
import type { Finding, Replay } from './finding.ts';
import type { FormatName, MutantPolicy } from './names.ts';
import type { OutcomeKind } from './outcome.ts';
import type { Fault } from './verdict.ts';

/** Something that had to be checked and was not: the verdict cannot be a pass. */
export interface Unfinished {
  readonly what: string;
  readonly why: string;
  /** What the user can do about it. */
  readonly next: string;
}

/** Something that the reader should know was left out by design. */
export interface NotChecked {
  readonly what: string;
  readonly why: string;
}

/** The last lines of evidence of an outcome, as shown in reports. */
export interface OutcomeSummary {
  readonly kind: OutcomeKind;
  /** `exit 1`, `signal SIGSEGV`, `killed after 2 s`, … */
  readonly ending: string;
  /** Top of the crash text or of stderr, at most 4 KiB. */
  readonly evidence: string;
  /** `function file:line`, innermost first. */
  readonly frames: readonly string[];
}

/** A finding as the report carries it: no bytes, they are in the finding's folder. */
export type ReportFinding = Omit<Finding, 'input' | 'seedBytes' | 'outcome'> & {
  readonly outcome: OutcomeSummary | undefined;
  readonly replay: Replay;
  /** `true` when the gate counts it against the change. */
  readonly blocks: boolean;
  readonly inputBytes: number;
  readonly inputSha256: string;
};

/** One file of the change under one target. */
export interface FileRow {
  readonly path: string;
  readonly target: string;
  readonly status: ChangeStatus;
  readonly format: FormatName;
  readonly bytes: number;
  /** What the parser said of the file as committed; absent when there was nothing to run. */
  readonly outcome: OutcomeKind | undefined;
  /** What it said of the base version. */
  readonly baseOutcome: OutcomeKind | undefined;
  readonly schema: 'valid' | 'invalid' | 'none' | 'skipped';
  readonly faults: readonly Fault[];
  /** Mutants of this file that were run. */
  readonly runs: number;
}

/** Why fuzzing of a target ended. */
export type StopReason = 'runs' | 'time' | 'dry' | 'cancelled' | 'off' | 'nothing to fuzz';

/** One target. */
export interface TargetRow {
  readonly name: string;
  /** The parser's command line. */
  readonly parser: string;
  readonly files: number;
  /** Cases run unmutated. */
  readonly checked: number;
  /** Mutants run. */
  readonly runs: number;
  readonly plannedRuns: number;
  readonly seed: number;
  readonly stopped: StopReason;
  /** Distinct behaviours of the parser that were seen. */
  readonly behaviours: number;
  /** Mutants per level, by name of level. */
  readonly levels: Readonly<Record<string, number>>;
  /** Good–Turing figures of the independent lane (STADS, Böhme, TOSEM 2018); absent when it ran nothing. */
  readonly residual:
    | { readonly runs: number; readonly failures: number; readonly singletons: number }
    | undefined;
}

/** Wall times in milliseconds: the only part of a report that differs between two equal runs. */
export interface Times {
  readonly startedAt: string;
  readonly totalMs: number;
  /** By stage. */
  readonly stagesMs: Readonly<Record<string, number>>;
  /** Mutants per second, by target. */
  readonly runsPerSecond: Readonly<Record<string, number>>;
}

/** The whole result. The only input of every reporter; its JSON form is described by schema/report.schema.json. */
export interface Report {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'crashgate'; readonly version: string };
  readonly run: {
    readonly event: string;
    readonly method: ChangeMethod;
    readonly base: string;
    readonly head: string;
    readonly mode: 'changed' | 'all';
    readonly warnOnly: boolean;
    readonly notes: readonly string[];
    /** What of the isolation was in force, for people. */
    readonly isolation: readonly string[];
    readonly selfTest: 'passed' | 'failed' | 'not run';
  };
  readonly policy: {
    readonly from: 'base' | 'head' | 'inputs';
    readonly path: string | undefined;
    readonly changedGateFiles: readonly string[];
    readonly blockOn: readonly string[];
    readonly mutants: MutantPolicy;
  };
  /** Changed paths in all, and those that no target covers. */
  readonly changes: { readonly total: number; readonly unmatched: number };
  readonly files: readonly FileRow[];
  readonly targets: readonly TargetRow[];
  readonly findings: readonly ReportFinding[];
  /** Findings past the cap per target, counted and not shown. */
  readonly hiddenFindings: number;
  readonly unfinished: readonly Unfinished[];
  readonly notChecked: readonly NotChecked[];
  readonly decision: Decision;
  readonly exitCode: number;
  readonly times: Times;
}
