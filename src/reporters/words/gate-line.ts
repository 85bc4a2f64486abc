import type { Report } from '../../model/report.ts';

/** Says when a change edits the files that judge it; empty when it does not. */
export function gateLine({ policy }: Report): string {
  if (policy.changedGateFiles.length === 0) return '';
  return `this change edits the gate itself (${policy.changedGateFiles.join(', ')}); the policy used is from ${policy.from}`;
}
