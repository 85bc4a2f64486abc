import type { Finding, Replay } from '../../model/finding.ts';
import type { ReportFinding } from '../../model/report.ts';
import { outcomeSummary } from './outcome-summary.ts';

/** By Web Crypto: `node:crypto` takes 6 ms to load, and most reports have no finding. */
async function sha256(bytes: Uint8Array): Promise<string> {
  return Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex');
}

/** A finding without its bytes, which are in its folder. */
export async function reportFinding(
  finding: Finding,
  { blocks, replay }: { readonly blocks: boolean; readonly replay: Replay },
): Promise<ReportFinding> {
  const { input, seedBytes: _seedBytes, outcome, ...rest } = finding;
  return {
    ...rest,
    outcome: outcome === undefined ? undefined : outcomeSummary(outcome),
    replay,
    blocks,
    inputBytes: input.length,
    inputSha256: await sha256(input),
  };
}
