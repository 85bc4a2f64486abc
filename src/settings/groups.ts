import type { OptionRow } from './option-row.ts';

/** A mapping of the config file that holds options. */
export interface GroupRow {
  readonly scope: OptionRow['scope'];
  readonly path: string;
  /** One sentence. */
  readonly doc: string;
}

/** The mappings below `targets[]`, in the order of the docs. `policy` has none. */
export const groups = [
  {
    scope: 'target',
    path: 'parser',
    doc: 'The parser under test: the program that reads these files in production.',
  },
  { scope: 'target', path: 'accepts', doc: 'How the parser says yes.' },
  { scope: 'target', path: 'rejects', doc: 'How the parser says no in a controlled way.' },
  { scope: 'target', path: 'limits', doc: 'What one run of the parser may use.' },
  { scope: 'target', path: 'fuzz', doc: 'How long and how widely to fuzz.' },
  { scope: 'target', path: 'shape', doc: 'Rules on the shape of a change that need no parser.' },
] as const satisfies readonly GroupRow[];
