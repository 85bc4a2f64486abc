import type { Case } from '../../model/case.ts';
import type { Edit } from '../../model/edit.ts';
import type { Finding } from '../../model/finding.ts';
import { unifiedDiff } from '../../text/text-diff.ts';
import { confirmations } from '../../triage/confirm.ts';
import { confirmSuspect, type Suspect } from './suspect.ts';

/** What triage learned of one suspect. */
export interface Learned {
  readonly subject: Finding['subject'];
  readonly origin: Finding['origin'];
  readonly location: Finding['location'];
  readonly edits: readonly Edit[];
  readonly against: Finding['against'];
  readonly seedBytes: Uint8Array | undefined;
  /** The minimal reproducer. */
  readonly bytes: Uint8Array;
  readonly foundAfterRuns: number;
  readonly minimiseRuns: number;
  readonly duplicates: number;
}

function diffOf(path: string, { seedBytes, bytes, against }: Learned): string {
  return seedBytes === undefined || against === 'none' ? '' : unifiedDiff(path, seedBytes, bytes);
}

const flakyReason = (same: number, reason: string) =>
  `not repeatable (${same} of ${confirmations} replays agreed before one did not): ${reason}`;

/** Confirms the reproducer in fresh processes and writes down what is known of it. */
export async function buildFinding(suspect: Suspect, learned: Learned): Promise<Finding> {
  const { verdict, signature, target, input } = suspect;
  const { bytes, ...facts } = learned;
  const { confirmed, outcome } = await confirmSuspect(suspect, bytes);
  const isFlaky = confirmed.same < confirmed.of;
  return {
    ...facts,
    id: signature.id,
    rule: verdict.oracle,
    kind: isFlaky ? 'flaky-crash' : verdict.kind,
    target: target.name,
    path: input.path,
    format: input.format,
    message: isFlaky ? flakyReason(confirmed.same, verdict.reason) : verdict.reason,
    signature,
    diff: diffOf(input.path, learned),
    outcome,
    confirmed,
    input: bytes,
  };
}

/** A finding that needs no run: the fault stands in the bytes. */
export function faultFinding(
  suspect: Omit<Suspect, 'pool'>,
  subject: Finding['subject'],
  base: Case | undefined,
): Finding {
  const { verdict, signature, target, input } = suspect;
  return {
    id: signature.id,
    rule: verdict.oracle,
    kind: verdict.kind,
    target: target.name,
    path: input.path,
    format: input.format,
    location: verdict.location,
    message: verdict.reason,
    signature,
    origin: base === undefined ? 'unknown' : 'introduced',
    subject,
    edits: [],
    against: 'none',
    diff: '',
    outcome: undefined,
    confirmed: { same: confirmations, of: confirmations },
    foundAfterRuns: 0,
    minimiseRuns: 0,
    duplicates: 0,
    input: input.bytes,
    seedBytes: base?.bytes,
  };
}
