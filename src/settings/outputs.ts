/** One output of the action. */
export interface OutputRow {
  readonly name: string;
  /** One sentence. */
  readonly doc: string;
}

/** Every output of the action, in the order of the docs. All are set before the step fails. */
export const outputs = [
  { name: 'conclusion', doc: '`pass`, `block` or `incomplete`.' },
  { name: 'changed-files', doc: 'Paths that changed, a JSON array.' },
  { name: 'checked-files', doc: 'Paths that were checked, a JSON array.' },
  { name: 'failed-files', doc: 'Paths with a finding that blocks, a JSON array.' },
  { name: 'checked-count', doc: 'Number of files checked.' },
  { name: 'failed-count', doc: 'Number of files with a finding that blocks.' },
  { name: 'crash-count', doc: 'Number of findings that are crashes.' },
  { name: 'hang-count', doc: 'Number of findings that are hangs.' },
  { name: 'finding-count', doc: 'Number of findings of every kind.' },
  { name: 'fuzz-runs', doc: 'Number of mutants run.' },
  { name: 'report-path', doc: 'Path of `report.json`.' },
  { name: 'base-sha', doc: 'Commit that the change was compared with.' },
  { name: 'head-sha', doc: 'Commit that was checked.' },
  { name: 'seed', doc: 'Seed of each target, a JSON object by target name.' },
] as const satisfies readonly OutputRow[];

/** The name of an output. */
export type OutputName = (typeof outputs)[number]['name'];
