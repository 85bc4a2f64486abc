import type { Case } from '../../model/case.ts';
import type { Signature } from '../../model/finding.ts';
import type { Outcome } from '../../model/outcome.ts';
import type { Target } from '../../model/target.ts';
import { type FailVerdict, unvalidated } from '../../model/verdict.ts';
import type { ParserPool } from '../../model/work.ts';
import { judge } from '../../oracles/judge.ts';
import { type Confirmation, confirm, confirmations } from '../../triage/confirm.ts';
import { signatureFromText, signatureOf } from '../../triage/signature-of.ts';

/** One failure under investigation: what failed, how, and by which name it is known. */
export interface Suspect {
  readonly input: Case;
  readonly target: Target;
  readonly verdict: FailVerdict;
  readonly signature: Signature;
  readonly pool: ParserPool;
  /** Once aborted nothing can be run any more: what was seen is kept unconfirmed. */
  readonly cancelled: AbortSignal;
}

/** The signature of a verdict: of the outcome where there is one, else of the rule, the file and the words. */
export function signatureOfVerdict(
  verdict: FailVerdict,
  input: Case,
  outcome: Outcome | undefined,
): Signature {
  if (outcome !== undefined && verdict.kind !== 'invalid') return signatureOf(verdict.kind, outcome);
  return signatureFromText(`${verdict.kind}|${verdict.oracle}|${input.path}|${verdict.reason}`);
}

function isSame({ target, input, verdict, signature }: Suspect, outcome: Outcome): boolean {
  return judge({ input, target, validation: unvalidated, outcome }).some(
    ({ oracle, kind }) => oracle === verdict.oracle && signatureOf(kind, outcome).id === signature.id,
  );
}

/** Do these bytes show the very same failure? `quick` runs in the session that is open; else in a fresh process. */
export async function showsSame(suspect: Suspect, bytes: Uint8Array, quick: boolean): Promise<boolean> {
  const { pool, input, cancelled } = suspect;
  if (cancelled.aborted) return false;
  const outcome = await (quick ? pool.run : pool.runFresh)({ ...input, bytes });
  return isSame(suspect, outcome);
}

/** Replays in fresh processes; keeps the last outcome for the report. */
export async function confirmSuspect(
  suspect: Suspect,
  bytes: Uint8Array,
): Promise<{ readonly confirmed: Confirmation; readonly outcome: Outcome | undefined }> {
  let last: Outcome | undefined;
  if (suspect.cancelled.aborted) return { confirmed: { same: 0, of: confirmations }, outcome: undefined };
  const confirmed = await confirm(async () => {
    last = await suspect.pool.runFresh({ ...suspect.input, bytes });
    return isSame(suspect, last);
  });
  return { confirmed, outcome: last };
}
