import type { Evidence } from '../model/plugs.ts';
import type { Fault, Verdict } from '../model/verdict.ts';

/** Does this case stand for a file that is to be shipped as it is? Mutants and base versions do not. */
function isShipped({ input }: Evidence): boolean {
  const { kind } = input.provenance;
  return kind === 'head' || kind === 'must-accept' || kind === 'deleted';
}

/** Fails once for each fault of one rule; says nothing of cases that are not shipped. */
export function faultVerdicts(oracle: string, rule: Fault['rule'], evidence: Evidence): readonly Verdict[] {
  if (!isShipped(evidence)) return [];
  const faults = evidence.validation.faults.filter((fault) => fault.rule === rule);
  if (faults.length === 0) return [{ verdict: 'pass', oracle }];
  return faults.map(({ message, location }) => ({
    verdict: 'fail',
    oracle,
    kind: 'invalid',
    reason: message,
    location,
  }));
}
