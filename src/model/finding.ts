import type { Edit } from './edit.ts';
import type { FailureKind, FormatName } from './names.ts';
import type { Outcome } from './outcome.ts';
import type { Location } from './verdict.ts';

/** Whose fault it is, learned by applying the same edits to the base version. */
export type Origin =
  /** The base version does not show this signature. */
  | 'introduced'
  /** The base version shows it too: an old bug of the parser. */
  | 'latent'
  /** Listed in the known-findings file. */
  | 'known'
  /** No base version to compare with. */
  | 'unknown';

/** Identity of a failure across runs, mutants and machines. */
export interface Signature {
  /** 12 hex digits of SHA-256 over `text`. */
  readonly id: string;
  /** `kind|type|message template|top frames`. */
  readonly text: string;
}

/** How a person sees it happen again. */
export interface Replay {
  /** Command line, to be run at the repository root. */
  readonly command: string;
  /** Folder of the saved finding, relative to the report folder. */
  readonly folder: string;
}

/** A confirmed, deduplicated, minimised failure. */
export interface Finding {
  /** Unique within a report: the signature id, with a suffix when several files share it. */
  readonly id: string;
  /** The oracle that judged. */
  readonly rule: string;
  readonly kind: FailureKind;
  readonly target: string;
  readonly path: string;
  readonly format: FormatName;
  readonly location: Location | undefined;
  /** One line for people. */
  readonly message: string;
  readonly signature: Signature;
  readonly origin: Origin;
  /** Is it the file as committed that fails, or a mutant of it? */
  readonly subject: 'file' | 'mutant' | 'saved' | 'expectation' | 'deletion';
  /** Minimal script against `against`; empty when the file itself is the reproducer. */
  readonly edits: readonly Edit[];
  /** What the diff is drawn against: the base version, the head version, or nothing. */
  readonly against: 'base' | 'head' | 'none';
  /** Unified diff or hexdump diff of the reproducer; empty when there is nothing to draw against. */
  readonly diff: string;
  /** Outcome of the confirming run; `undefined` for findings that need no parser. */
  readonly outcome: Outcome | undefined;
  /** Confirming runs that agreed, of how many. */
  readonly confirmed: { readonly same: number; readonly of: number };
  /** Runs of the file before it was found; 0 for files as committed. */
  readonly foundAfterRuns: number;
  /** Runs that the minimiser used. */
  readonly minimiseRuns: number;
  /** How many cases showed the same signature. */
  readonly duplicates: number;
  /** The minimal reproducer. */
  readonly input: Uint8Array;
  /** The version that `edits` apply to. */
  readonly seedBytes: Uint8Array | undefined;
}
