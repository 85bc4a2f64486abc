import type { Case } from './case.ts';
import type { Edit } from './edit.ts';
import type { FormatName, MutationLevel } from './names.ts';
import type { Outcome, Trace } from './outcome.ts';
import type { Launching, Outlets } from './ports.ts';
import type { Report } from './report.ts';
import type { Seed, Span } from './seed.ts';
import type { Target } from './target.ts';
import type { Location, Validation, Verdict } from './verdict.ts';

/** The document read by a format, or why it could not be read. */
export type Parsed =
  | {
      readonly ok: true;
      /** One plain JSON-like value per document; most formats have exactly one. */
      readonly values: readonly unknown[];
      /** Where the value at a JSON pointer of a document stands; the key of an entry when `key` is true. */
      readonly locate: (document: number, pointer: string, key?: boolean) => Location | undefined;
    }
  | { readonly ok: false; readonly message: string; readonly location: Location | undefined };

/** Reads one file format with positions. Never throws: a fault of the file is a value. */
export interface Format {
  readonly name: FormatName;
  /** Lower case, with the dot. */
  readonly extensions: readonly string[];
  /** Files larger than this many bytes are not read by us, and the report says so. */
  readonly maxBytes: number;
  readonly parse: (bytes: Uint8Array) => Parsed;
}

/** Picks one of `choices` numbered alternatives. The sweep counts through the first one asked for; havoc draws. */
export type Pick = (choices: number) => number;

/** What a mutator is, for docs, schedule and `crashgate explain`. */
export interface MutatorAbout {
  readonly level: MutationLevel;
  /** What it does, one sentence. */
  readonly doc: string;
  /** The outage or class of bug that it stands for. */
  readonly standsFor: string;
  /**
   * Part in the deterministic sweep: `first` (cheap and often right), `normal`, `last` (heavy inputs),
   * `focus` (only inside what changed), `never` (random only).
   */
  readonly sweep: 'first' | 'normal' | 'last' | 'focus' | 'never';
}

/** Proposes small changes to a seed. Pure: the same seed, site and picks give the same edits. */
export interface Mutator {
  readonly name: string;
  readonly about: MutatorAbout;
  /** The spans of the seed that it can act on, in seed order; empty when it does not apply. */
  readonly sites: (seed: Seed) => readonly Span[];
  /** Edits for one site, or `undefined` when nothing would change. `site` is an element that `sites` gave. */
  readonly mutate: (seed: Seed, site: Span, pick: Pick) => readonly Edit[] | undefined;
}

/** An open parser under test: one case at a time. */
export interface Session {
  /** Never rejects: what goes wrong is an outcome. */
  readonly run: (input: Case) => Promise<Outcome>;
  /** Ends every process that the session started. */
  readonly close: () => Promise<void>;
}

/** Knows how to start one kind of parser under test. */
export interface Launcher {
  readonly name: Target['parser']['kind'];
  /** `fast`: the quickest way, for many cases. `fresh`: a plain process per case, for confirmation. */
  readonly open: (target: Target, launching: Launching, manner: 'fast' | 'fresh') => Promise<Session>;
}

/** Everything known of one case. */
export interface Evidence {
  readonly input: Case;
  readonly target: Target;
  readonly validation: Validation;
  /** `undefined` when there was nothing to run. */
  readonly outcome: Outcome | undefined;
}

/** One rule that judges an outcome. */
export interface Oracle {
  readonly name: string;
  /** What it asks, why, and what to do when it fails. */
  readonly doc: string;
  /** Nothing when it has nothing to say of this case; several failures when the case has several faults. */
  readonly judge: (evidence: Evidence) => readonly Verdict[];
}

/** Recognises the crash text of one runtime. */
export interface TraceReader {
  readonly name: string;
  /** What it recognises, with the source of the shape. */
  readonly doc: string;
  readonly read: (output: string) => Trace | undefined;
}

/** Shows a finished report somewhere. Cannot change the verdict: it gets the report after the gate has spoken. */
export interface Reporter {
  readonly name: string;
  readonly publish: (report: Report, outlets: Outlets) => Promise<void>;
}
