import type { FailureKind } from './names.ts';

/** A place in a file; lines and columns count from 1, columns in UTF-16 code units as editors show them. */
export interface Location {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** What one oracle says of one case. An oracle that has nothing to say gives `undefined`. */
export type Verdict =
  | { readonly verdict: 'pass'; readonly oracle: string }
  | {
      readonly verdict: 'fail';
      readonly oracle: string;
      readonly kind: FailureKind;
      /** One line for people. */
      readonly reason: string;
      readonly location: Location | undefined;
    };

/** A verdict that speaks against the case. */
export type FailVerdict = Extract<Verdict, { verdict: 'fail' }>;

/** One fault found without running the parser. */
export interface Fault {
  readonly rule: 'syntax' | 'schema' | 'shape' | 'required' | 'regular-file';
  readonly message: string;
  readonly location: Location | undefined;
  /** JSON pointer, for schema faults. */
  readonly pointer: string | undefined;
}

/** Syntax, schema and change shape of one case. `skipped` says why a check was not made; it is shown, never hidden. */
export interface Validation {
  readonly faults: readonly Fault[];
  readonly schema: 'valid' | 'invalid' | 'none' | 'skipped';
  readonly skipped: string | undefined;
}

/** Of a case that is only run: mutants, base versions and reproducers may break every rule but the parser's. */
export const unvalidated: Validation = { faults: [], schema: 'none', skipped: undefined };
