import type { TargetRow } from '../../model/report.ts';
import { formatCount, formatPlural } from '../../text/format-quantity.ts';
import { residualLine } from './residual-line.ts';

/** `40 of 20,000 mutants` when the plan was cut short, `40 mutants` otherwise. */
function runsOf(target: TargetRow): string {
  const cut = target.stopped === 'time' || target.stopped === 'cancelled';
  if (!cut) return formatPlural(target.runs, 'mutant');
  return `${formatCount(target.runs)} of ${formatPlural(target.plannedRuns, 'mutant')}`;
}

/** `3 files, 3 checked, 2,408 mutants (stopped: dry), 7 behaviours` */
export function targetWork(target: TargetRow): string {
  return [
    formatPlural(target.files, 'file'),
    `${formatCount(target.checked)} checked`,
    `${runsOf(target)} (stopped: ${target.stopped})`,
    formatPlural(target.behaviours, 'behaviour'),
  ].join(', ');
}

/** One line on what was done for a target and what that says of the rest. */
export function targetLine(target: TargetRow): string {
  return `${target.name}: ${targetWork(target)}; ${residualLine(target.residual)}`;
}
