import type { FailureKind, FormatName, MutantPolicy } from './names.ts';

/** How the parser under test is started. */
export interface CommandParser {
  readonly kind: 'command';
  /** Program and arguments. `{file}` stands for the path of the case; without it the bytes go to stdin. */
  readonly argv: readonly string[];
  /** Run once before anything else; its failure means 'could not check'. */
  readonly prepare: readonly string[] | undefined;
  /** Working directory, relative to the repository root. */
  readonly cwd: string;
  /** Added to the allow-list environment. */
  readonly env: Readonly<Record<string, string>>;
}

/** One of the target kinds; told apart by `kind`. */
export type ParserSpec = CommandParser;

/** What one run of the parser may use. */
export interface Limits {
  /** Wall time of one run, milliseconds. */
  readonly timeMs: number;
  /** Resident memory of the whole process tree, bytes. */
  readonly memoryBytes: number;
  /** stdout and stderr, each, bytes. Also the size of any file that the parser writes. */
  readonly outputBytes: number;
}

/** The words by which the parser says yes and no. Everything else is a crash. */
export interface Answers {
  readonly acceptExits: readonly number[];
  readonly rejectExits: readonly number[];
  /** When given, a rejection must also match this on stderr (or stdout); else it counts as a crash. */
  readonly rejectStderr: RegExp | undefined;
}

/** Rules on the shape of a change that need no parser. `undefined`: rule off. */
export interface ShapeRules {
  /** A file that became empty. */
  readonly empty: 'block' | undefined;
  /** Largest share of its lines that a file may lose, 0–1. */
  readonly removedLines: number | undefined;
}

/** How long and how widely to fuzz. `runs` decides what is tried; `timeMs` only truncates. */
export interface FuzzBudget {
  readonly timeMs: number;
  readonly runs: number;
  /** `undefined`: derived from the head content and the target name, so that a re-run agrees with the run. */
  readonly seed: number | undefined;
  /** Dictionary file in AFL syntax, repository path. */
  readonly dictionary: string | undefined;
}

/** A set of files plus the parser that reads them and what counts as a clean rejection. */
export interface Target {
  readonly name: string;
  /** picomatch globs on repository paths. */
  readonly files: readonly string[];
  readonly exclude: readonly string[];
  readonly format: FormatName | 'auto';
  /** JSON Schema file, repository path. */
  readonly schema: string | undefined;
  readonly parser: ParserSpec;
  readonly answers: Answers;
  readonly limits: Limits;
  readonly fuzz: FuzzBudget;
  readonly mustAccept: readonly string[];
  readonly mustReject: readonly string[];
  /** Folder of confirmed reproducers, repository path. */
  readonly saved: string;
  /** Paths whose deletion blocks. */
  readonly required: readonly string[];
  readonly shape: ShapeRules;
}

/** The whole of the config file, resolved: what is checked and what blocks. */
export interface Policy {
  readonly targets: readonly Target[];
  readonly blockOn: readonly FailureKind[];
  readonly mutants: MutantPolicy;
  /** Repository path of the config file, or `undefined` when inputs or flags gave a single target. */
  readonly configPath: string | undefined;
  /** Files besides the config that the policy rests on: schemas, dictionaries. */
  readonly gateFiles: readonly string[];
}
