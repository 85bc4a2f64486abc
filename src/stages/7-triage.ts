import type { Finding } from '../model/finding.ts';
import type { Clock, Progress } from '../model/ports.ts';
import type { FailVerdict } from '../model/verdict.ts';
import type { Candidate, FuzzResult, JudgedCase, JudgedFile, ParserPool, RunResult } from '../model/work.ts';
import { buildFinding, faultFinding } from './7-triage/build-finding.ts';
import { signatureOfVerdict } from './7-triage/suspect.ts';
import { triageFile } from './7-triage/triage-file.ts';
import { triageMutant } from './7-triage/triage-mutant.ts';
import type { TriageWorld } from './7-triage/triage-world.ts';

/** Findings of one target that are minimised; the others are confirmed and attributed, which is cheap. */
const maxMinimised = 10;

/** What the stage works with. */
export interface TriageInput {
  readonly ran: RunResult;
  readonly fuzzed: FuzzResult;
  readonly pool: ParserPool;
  readonly clock: Clock;
  readonly progress: Progress;
  readonly cancelled: AbortSignal;
}

/** A saved reproducer, a must-accept or a must-reject file that failed. */
async function triageOther(
  { evidence }: JudgedCase,
  verdict: FailVerdict,
  world: TriageWorld,
): Promise<Finding> {
  const { input, target, outcome } = evidence;
  const subject = input.provenance.kind === 'saved' ? 'saved' : 'expectation';
  const suspect = {
    input,
    target,
    verdict,
    signature: signatureOfVerdict(verdict, input, outcome),
    ...world,
  };
  if (outcome === undefined || verdict.kind === 'invalid') return faultFinding(suspect, subject, undefined);
  return buildFinding(suspect, {
    subject,
    origin: 'unknown',
    location: verdict.location,
    edits: [],
    against: 'none',
    seedBytes: undefined,
    bytes: input.bytes,
    foundAfterRuns: 0,
    minimiseRuns: 0,
    duplicates: 0,
  });
}

/** Failures whose signature a file as committed repeats are the same bug once more; what did not repeat hides nothing. */
function newCandidates(candidates: readonly Candidate[], files: readonly Finding[]): readonly Candidate[] {
  const repeated = files.filter(({ kind }) => kind !== 'flaky-crash');
  const known = new Set(repeated.map(({ signature }) => signature.id));
  return candidates.filter(({ signature }) => !known.has(signature.id));
}

/** Confirms, minimises and attributes everything that failed in one target. Ids may repeat. */
export async function triage(input: TriageInput): Promise<readonly Finding[]> {
  const { ran, fuzzed, pool, clock, progress, cancelled } = input;
  const findings: Finding[] = [];
  const world = () => ({ pool, clock, cancelled, mayMinimise: findings.length < maxMinimised });
  const note = (done: number, of: number) =>
    progress.live(() => `triage: ${done} of ${of} failures confirmed and minimised`);
  for (const other of ran.others) {
    for (const verdict of other.verdicts) findings.push(await triageOther(other, verdict, world()));
  }
  const failing: (readonly [JudgedFile, FailVerdict])[] = ran.files.flatMap((file) =>
    file.verdicts.map((verdict) => [file, verdict] as const),
  );
  for (const [index, [file, verdict]] of failing.entries()) {
    note(index, failing.length);
    findings.push(await triageFile(file, verdict, world()));
  }
  const mutants = newCandidates(fuzzed.candidates, findings);
  for (const [index, candidate] of mutants.entries()) {
    note(index, mutants.length);
    findings.push(await triageMutant(candidate, world()));
  }
  return findings;
}
