import { createHash } from 'node:crypto';
import type { Finding, Replay } from '../../model/finding.ts';
import type { ReportFinding } from '../../model/report.ts';
import { outcomeSummary } from './outcome-summary.ts';

/** A finding without its bytes, which are in its folder. */
export function reportFinding(
  finding: Finding,
  { blocks, replay }: { readonly blocks: boolean; readonly replay: Replay },
): ReportFinding {
  const { input, seedBytes: _seedBytes, outcome, ...rest } = finding;
  return {
    ...rest,
    outcome: outcome === undefined ? undefined : outcomeSummary(outcome),
    replay,
    blocks,
    inputBytes: input.length,
    inputSha256: createHash('sha256').update(input).digest('hex'),
  };
}
