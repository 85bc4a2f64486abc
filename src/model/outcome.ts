/** One frame of a stack trace; fields that the runtime does not print are absent. */
export interface Frame {
  readonly fn: string;
  readonly file: string | undefined;
  readonly line: number | undefined;
}

/** A crash report that a runtime printed before it died, read from stderr or stdout. */
export interface Trace {
  /** `asan`, `ubsan`, `glibc`, `rust`, `go`, `python`, `java`, `dotnet`, `node`, `ruby`, `php`, … */
  readonly runtime: string;
  /** Sanitizer class, exception class or panic kind: `heap-buffer-overflow`, `TypeError`, `panic`. */
  readonly type: string;
  readonly message: string;
  /** Innermost first; empty when none was printed. */
  readonly frames: readonly Frame[];
}

/** How a process ended. */
export type Ending =
  | { readonly kind: 'exit'; readonly code: number }
  /** `SIGSEGV`, … Exit codes 129–159 from a shell are reported as the signal that they stand for. */
  | { readonly kind: 'signal'; readonly signal: string };

/** What every finished run has to show. */
export interface RunFacts {
  readonly durationMs: number;
  /** First and last part of stdout and stderr, at most 64 KiB each, as bytes decoded to UTF-8. */
  readonly stdout: string;
  readonly stderr: string;
}

/** What one run did. Each kind carries its own evidence and no other. */
export type Outcome =
  /** The parser said yes. */
  | ({ readonly kind: 'accepted'; readonly code: number } & RunFacts)
  /** The parser said no in one of its declared ways. */
  | ({ readonly kind: 'rejected'; readonly code: number } & RunFacts)
  /** The parser ended in any other way. */
  | ({ readonly kind: 'crashed'; readonly ending: Ending; readonly trace: Trace | undefined } & RunFacts)
  /** The parser was still running at its time limit and was killed. */
  | ({ readonly kind: 'hung'; readonly limitMs: number } & RunFacts)
  /** The parser went past a limit and was killed. */
  | ({
      readonly kind: 'exhausted';
      readonly resource: 'memory' | 'output';
      readonly limitBytes: number;
    } & RunFacts)
  /** The parser could not be started: our side, never a pass. */
  | { readonly kind: 'unlaunched'; readonly reason: string };

/** The words for what one run did. */
export type OutcomeKind = Outcome['kind'];
