import type { Case } from './case.ts';
import type { Finding } from './finding.ts';
import type { FormatName } from './names.ts';

/** What `crashgate replay` needs to judge a saved input again; `finding.json` of a finding's folder. */
export interface SavedFinding {
  readonly version: 1;
  readonly id: string;
  readonly target: string;
  readonly path: string;
  readonly format: FormatName;
  readonly subject: Finding['subject'];
  readonly rule: string;
  readonly kind: Finding['kind'];
  readonly signature: Finding['signature'];
  /** What the case stood for, which decides what counts as a failure. */
  readonly expectation: Case['provenance']['kind'];
}
