import type { ChangedFile, Revision } from './change-set.ts';

/** The only ways out of the pure parts of the program. Implemented in host/ and sandbox/, given by the entries. */

/** Folders and files, as repository paths, to which a question about a work tree is limited. */
export type Within = readonly string[];

/** A git repository, read only. Every method throws HostError when git cannot answer. */
export interface Repository {
  /** Absolute path of the work tree's root. */
  readonly root: string;
  /** Full commit id of a name; `undefined` when it does not exist here. */
  readonly commit: (name: string) => Promise<string | undefined>;
  /** Parents as recorded in the commit object, even where a shallow clone hides them. */
  readonly parents: (commit: string) => Promise<readonly string[]>;
  readonly mergeBase: (a: string, b: string) => Promise<string | undefined>;
  /** Makes a commit's objects available, by a depth-1 fetch when they are missing. False when it cannot be had. */
  readonly ensure: (commit: string) => Promise<boolean>;
  /**
   * Two-dot difference, renames as deletion plus addition, sorted by path. Untracked files of a work tree are
   * looked for below the folders `within` only; without it, everywhere.
   */
  readonly diff: (base: Revision, head: Revision, within?: Within) => Promise<readonly ChangedFile[]>;
  /** Every path of a revision as `unchanged`, sorted; at least those below `within`. */
  readonly list: (revision: Revision, within?: Within) => Promise<readonly ChangedFile[]>;
  /** Content of a path; `undefined` when it is absent. */
  readonly read: (revision: Revision, path: string) => Promise<Uint8Array | undefined>;
  /** The branch that a local run compares with. */
  readonly upstream: () => Promise<string | undefined>;
  /** Where a symlink of the work tree leads, as a repository path; `undefined` when it leaves the repository. */
  readonly resolveLink: (path: string) => Promise<string | undefined>;
  readonly close: () => Promise<void>;
}

/** Monotonic time for measuring, wall time for the report. */
export interface Clock {
  /** Milliseconds from an arbitrary start. */
  readonly now: () => number;
  /** ISO 8601, UTC. */
  readonly today: () => string;
}

/** Progress for people while the run goes on; the verdict never depends on it. */
export interface Progress {
  /** A stage begins. */
  readonly stage: (text: string) => void;
  /** Replaces the live line on a terminal; one line per 10 s elsewhere. The text is only made when it is shown. */
  readonly live: (text: () => string) => void;
  /** A line that stays. */
  readonly note: (text: string) => void;
  /** Clears the live line. */
  readonly done: () => void;
}

/** Where reporters may write. */
export interface Outlets {
  /** Text for people. `color`: ANSI styles wanted. */
  readonly out: (text: string) => void;
  readonly color: boolean;
  /** A workflow command line, already escaped; absent outside GitHub. */
  readonly command: ((line: string) => void) | undefined;
  /** Appends to the job summary; absent outside GitHub. */
  readonly summary: ((markdown: string) => Promise<void>) | undefined;
  /** Writes a file in the report folder; the path is relative to it. */
  readonly write: (path: string, data: Uint8Array | string) => Promise<void>;
}

/** What a launcher gets to start a process with. */
export interface Launching {
  /** Absolute path of the repository root. */
  readonly root: string;
  /** A private, empty folder for inputs and outputs; on a memory file system where there is one. */
  readonly scratch: string;
}

/** Folders outside the repository. */
export interface Scratch {
  /** Makes a private folder; removed at the end of the run. */
  readonly folder: (label: string) => Promise<string>;
}

/** Everything that the pipeline may use of the world. */
export interface Host {
  /** Version of this build. */
  readonly version: string;
  /** How a person calls this build's command line: `crashgate`, `node dist/cli.js`. */
  readonly cliCommand: string;
  /** Program and arguments that start dist/child.js. */
  readonly childCommand: readonly string[];
  readonly repository: Repository;
  readonly clock: Clock;
  readonly progress: Progress;
  readonly outlets: Outlets;
  readonly scratch: Scratch;
  /** Aborted when the run is cancelled from outside: finish quickly, report as incomplete. */
  readonly cancelled: AbortSignal;
}
