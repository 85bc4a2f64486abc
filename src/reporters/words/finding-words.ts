import type { ReportFinding } from '../../model/report.ts';
import { formatCount, formatPlural } from '../../text/format-quantity.ts';
import { originWords } from './origin-words.ts';
import { subjectWords } from './subject-words.ts';

/** `path:line:column`, as far as it is known; the form that editors and terminals make a link of. */
export function findingPlace({ path, location }: ReportFinding): string {
  return location === undefined ? path : `${path}:${location.line}:${location.column}`;
}

/** `crash: heap-buffer-overflow in match_field (rules.c:118) — introduced by this change` */
export function findingTitle(finding: ReportFinding): string {
  return `${finding.kind}: ${finding.message} — ${originWords(finding.origin)}`;
}

/** What the diff of a finding is drawn against; empty when there is no diff. */
export function diffCaption(finding: ReportFinding): string {
  if (finding.diff === '' || finding.against === 'none') return '';
  return `smallest failing input, as a change to the ${finding.against} version:`;
}

/** One thing that is known of a finding. */
export interface FindingFact {
  readonly label: string;
  readonly text: string;
}

/** How it came about: `after 412 runs, minimised in 30`. */
function searchWords(finding: ReportFinding): string {
  const minimised = finding.minimiseRuns === 0 ? '' : `, minimised in ${formatCount(finding.minimiseRuns)}`;
  return `after ${formatPlural(finding.foundAfterRuns, 'run')}${minimised}`;
}

/** Everything that is known of a finding besides title and diff, most telling first; empty facts left out. */
export function findingFacts(finding: ReportFinding): readonly FindingFact[] {
  const { outcome, confirmed, signature, duplicates } = finding;
  const facts: readonly FindingFact[] = [
    { label: 'fails', text: subjectWords(finding) },
    { label: 'ended', text: outcome?.ending ?? '' },
    { label: 'at', text: outcome?.frames.slice(0, 3).join(' ← ') ?? '' },
    { label: 'confirmed', text: outcome && `${confirmed.same} of ${formatPlural(confirmed.of, 'run')}` },
    { label: 'found', text: finding.subject === 'mutant' ? searchWords(finding) : '' },
    { label: 'alike', text: duplicates > 1 ? formatPlural(duplicates, 'case') : '' },
    { label: 'signature', text: `${signature.id} ${signature.text}` },
    { label: 'rule', text: `${finding.rule} (target ${finding.target})` },
    { label: 'replay', text: finding.replay.command },
  ].map(({ label, text }) => ({ label, text: text ?? '' }));
  return facts.filter(({ text }) => text !== '');
}
