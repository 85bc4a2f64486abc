import type { Evidence } from '../model/plugs.ts';
import type { FailVerdict, Verdict } from '../model/verdict.ts';
import { oracles } from './index.ts';

/** Asks every oracle; the failing verdicts, in registry order. */
export function judge(evidence: Evidence): readonly FailVerdict[] {
  return oracles
    .flatMap((oracle): readonly Verdict[] => oracle.judge(evidence))
    .filter((verdict): verdict is FailVerdict => verdict.verdict === 'fail');
}
