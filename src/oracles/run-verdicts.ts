import type { FailureKind } from '../model/names.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Evidence } from '../model/plugs.ts';
import type { Verdict } from '../model/verdict.ts';

/** How an oracle of one outcome kind reads: the outcome that fails it and how to say so. */
export interface RunRule<K extends Outcome['kind']> {
  readonly oracle: string;
  readonly fails: K;
  readonly kind: FailureKind;
  readonly say: (outcome: Extract<Outcome, { kind: K }>) => string;
}

function isKind<K extends Outcome['kind']>(
  outcome: Outcome,
  kind: K,
): outcome is Extract<Outcome, { kind: K }> {
  return outcome.kind === kind;
}

/** Judges by the kind of outcome alone. The base version is the measure of others and is not judged itself. */
export function runVerdicts<K extends Outcome['kind']>(
  rule: RunRule<K>,
  evidence: Evidence,
): readonly Verdict[] {
  const { outcome, input } = evidence;
  if (outcome === undefined || outcome.kind === 'unlaunched' || input.provenance.kind === 'base') return [];
  if (!isKind(outcome, rule.fails)) return [{ verdict: 'pass', oracle: rule.oracle }];
  return [
    {
      verdict: 'fail',
      oracle: rule.oracle,
      kind: rule.kind,
      reason: rule.say(outcome),
      location: undefined,
    },
  ];
}
