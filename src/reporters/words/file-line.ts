import type { FileRow } from '../../model/report.ts';
import { formatPlural } from '../../text/format-quantity.ts';

const schemaWords = {
  valid: 'schema valid',
  invalid: 'schema invalid',
  skipped: 'schema not checked',
  none: '',
} as const satisfies Record<FileRow['schema'], string>;

function outcomeWords(row: FileRow): string {
  if (row.status === 'deleted') return 'deleted';
  return row.outcome ?? 'not run';
}

/** `accepted · schema valid · 1,204 mutants` */
export function fileLine(row: FileRow): string {
  const differs = row.baseOutcome !== undefined && row.baseOutcome !== row.outcome;
  return [
    outcomeWords(row),
    differs ? `base version ${row.baseOutcome}` : '',
    schemaWords[row.schema],
    row.runs > 0 ? formatPlural(row.runs, 'mutant') : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
