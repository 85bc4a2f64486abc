import type { TargetRow } from '../../model/report.ts';
import { formatCount, formatPlural } from '../../text/format-quantity.ts';

/** One minus the confidence of the statement. */
const risk = 0.05;

/**
 * What the independent lane says about the mutants that were not drawn. Without a failure in n draws, the share of
 * failing mutants is below 1 − 0.05^(1/n) with 95 % confidence (exact Clopper–Pearson; the "rule of three", 3/n,
 * Hanley & Lippman-Hand, JAMA 1983). It holds for mutants drawn in the same way, and is no measure of coverage.
 */
export function residualLine(residual: TargetRow['residual']): string {
  if (residual === undefined || residual.runs === 0) return 'no statement about mutants that were not run';
  const { runs, failures } = residual;
  const drawn = formatPlural(runs, 'independent mutant');
  if (failures > 0) return `${formatCount(failures)} of ${drawn} failed`;
  const oneIn = Math.floor(-1 / Math.expm1(Math.log(risk) / runs));
  if (oneIn < 2) return `${drawn}: too few for a statement about the rest`;
  return `of ${drawn} none failed: with 95 % confidence fewer than 1 in ${formatCount(oneIn)} mutants drawn this way fail`;
}
