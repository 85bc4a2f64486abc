import type { ReportFinding } from '../../model/report.ts';
import { formatPlural } from '../../text/format-quantity.ts';

/** What it is that fails. */
export function subjectWords(finding: ReportFinding): string {
  switch (finding.subject) {
    case 'file':
      return 'the file as committed';
    case 'mutant':
      return `a mutant of the file, ${formatPlural(finding.edits.length, 'edit')} away`;
    case 'saved':
      return 'a saved reproducer of an earlier run';
    case 'expectation':
      return 'a must-accept or must-reject file';
    case 'deletion':
      return 'the deletion of the file';
  }
}
