import { applyEdits, type Edit } from '../../model/edit.ts';
import type { Finding, Origin } from '../../model/finding.ts';
import { latin1Bytes, latin1Text } from '../../model/latin1.ts';
import type { Candidate } from '../../model/work.ts';
import { locateRange } from '../../triage/locate-edit.ts';
import { rebaseEdits } from '../../triage/rebase-edits.ts';
import { buildFinding } from './build-finding.ts';
import { changeOf } from './change-of.ts';
import { shrinkScript } from './shrink-script.ts';
import { type Suspect, showsSame } from './suspect.ts';
import type { TriageWorld } from './triage-world.ts';

/** Would the same edits break the base version in the same way? Then the bug was there before this change. */
async function originOf(suspect: Suspect, candidate: Candidate, edits: readonly Edit[]): Promise<Origin> {
  const { base, head, changed } = candidate.file.collected;
  if (base === undefined || changed.status === 'unchanged') return 'unknown';
  const moved = rebaseEdits(latin1Text(head.bytes), edits, changeOf(candidate.file.collected));
  const bytes = latin1Bytes(applyEdits(latin1Text(base.bytes), moved));
  return (await showsSame(suspect, bytes, true)) ? 'latent' : 'introduced';
}

/** Minimises, attributes and confirms one failing mutant. */
export async function triageMutant(candidate: Candidate, world: TriageWorld): Promise<Finding> {
  const { verdict, signature, file, input } = candidate;
  const head = file.collected.head.bytes;
  const seed = latin1Text(head);
  const suspect: Suspect = { input, target: file.evidence.target, verdict, signature, ...world };
  const { edits, runs } = world.mayMinimise
    ? await shrinkScript(suspect, { seed, script: candidate.edits }, world.clock)
    : { edits: candidate.edits, runs: 0 };
  const [first] = edits;
  return buildFinding(suspect, {
    subject: 'mutant',
    origin: await originOf(suspect, candidate, edits),
    location: first === undefined ? undefined : locateRange(head, first.at, first.at + first.length),
    edits,
    against: 'head',
    seedBytes: head,
    bytes: latin1Bytes(applyEdits(seed, edits)),
    foundAfterRuns: candidate.firstIndex + 1,
    minimiseRuns: runs,
    duplicates: candidate.duplicates,
  });
}
