import { applyEdits, type Edit } from '../../model/edit.ts';
import type { Finding, Origin } from '../../model/finding.ts';
import type { Candidate } from '../../model/work.ts';
import { differenceEdits } from '../../triage/difference-edits.ts';
import { locateRange } from '../../triage/locate-edit.ts';
import { rebaseEdits } from '../../triage/rebase-edits.ts';
import { buildFinding } from './build-finding.ts';
import { shrinkScript } from './shrink-script.ts';
import { type Suspect, showsSame } from './suspect.ts';
import type { TriageWorld } from './triage-world.ts';

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** Would the same edits break the base version in the same way? Then the bug was there before this change. */
async function originOf(suspect: Suspect, candidate: Candidate, edits: readonly Edit[]): Promise<Origin> {
  const { base, head, changed } = candidate.file.collected;
  if (base === undefined || changed.status === 'unchanged') return 'unknown';
  const baseText = latin1(base.bytes);
  const headText = latin1(head.bytes);
  const moved = rebaseEdits(headText, edits, differenceEdits(baseText, headText, head.format));
  const bytes = Buffer.from(applyEdits(baseText, moved), 'latin1');
  return (await showsSame(suspect, bytes, true)) ? 'latent' : 'introduced';
}

/** Minimises, attributes and confirms one failing mutant. */
export async function triageMutant(candidate: Candidate, world: TriageWorld): Promise<Finding> {
  const { verdict, signature, file, input } = candidate;
  const head = file.collected.head.bytes;
  const suspect: Suspect = { input, target: file.evidence.target, verdict, signature, ...world };
  const { edits, runs } = world.mayMinimise
    ? await shrinkScript(suspect, { seed: latin1(head), script: candidate.edits }, world.clock)
    : { edits: candidate.edits, runs: 0 };
  const [first] = edits;
  return buildFinding(suspect, {
    subject: 'mutant',
    origin: await originOf(suspect, candidate, edits),
    location: first === undefined ? undefined : locateRange(head, first.at, first.at + first.length),
    edits,
    against: 'head',
    seedBytes: head,
    bytes: Buffer.from(applyEdits(latin1(head), edits), 'latin1'),
    foundAfterRuns: candidate.firstIndex + 1,
    minimiseRuns: runs,
    duplicates: candidate.duplicates,
  });
}
