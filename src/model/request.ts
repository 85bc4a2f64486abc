import type { Policy } from './target.ts';
import type { Trigger } from './trigger.ts';

/** Reads one file of a revision; `undefined` when it is absent there. */
export type ReadText = (path: string) => Promise<string | undefined>;

/** What the user asked for, from inputs or flags. Names became values; nothing here touches the world. */
export interface RunRequest {
  readonly trigger: Trigger;
  /** `changed`: what lies between base and head. `all`: every file that a target matches. */
  readonly mode: 'changed' | 'all';
  readonly baseRef: string | undefined;
  readonly headRef: string | undefined;
  /** Paths given by the caller instead of a diff. */
  readonly fileList: readonly string[] | undefined;
  /** Only these targets; empty: all. */
  readonly onlyTargets: readonly string[];
  /** Overrides of every target's budget. */
  readonly fuzzTimeMs: number | undefined;
  readonly runs: number | undefined;
  readonly seed: number | undefined;
  /** Parsers kept running side by side. */
  readonly jobs: number;
  /** Findings do not fail the run. Nothing else is softened by it. */
  readonly warnOnly: boolean;
  /** Folder for report.json and the findings, relative to the current directory. */
  readonly reportDir: string;
  /** Which reporters to run, by name. */
  readonly reporters: readonly string[];
  /** Makes the policy out of the config file at a revision, or out of the inputs alone. @throws SettingsError */
  readonly policyFrom: (read: ReadText) => Promise<Policy | undefined>;
}
