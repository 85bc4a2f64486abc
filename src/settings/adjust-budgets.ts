import type { FuzzBudget, Policy } from '../model/target.ts';
import { deepFreeze } from './deep-freeze.ts';

/** What a run changes in the budgets of all targets. */
export interface BudgetChange {
  /** `long`: ten times the time and the runs. */
  readonly length: 'normal' | 'long';
  /** `derived`: a seed in the config does not count. */
  readonly seed: 'as-configured' | 'derived';
}

const longFactor = 10;

/** The policy with the budgets of this run. */
export function adjustBudgets(policy: Policy, change: BudgetChange): Policy {
  const targets = policy.targets.map((target) => ({ ...target, fuzz: adjust(target.fuzz, change) }));
  return deepFreeze({ ...policy, targets });
}

function adjust(budget: FuzzBudget, { length, seed }: BudgetChange): FuzzBudget {
  const factor = length === 'long' ? longFactor : 1;
  return {
    ...budget,
    timeMs: budget.timeMs * factor,
    runs: budget.runs * factor,
    seed: seed === 'derived' ? undefined : budget.seed,
  };
}
