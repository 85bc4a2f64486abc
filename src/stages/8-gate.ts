import type { Decision } from '../model/decision.ts';
import type { Finding } from '../model/finding.ts';
import type { Unfinished } from '../model/report.ts';
import type { Policy } from '../model/target.ts';

/** What the gate decides on. */
export interface GateInput {
  readonly findings: readonly Finding[];
  readonly unfinished: readonly Unfinished[];
  readonly policy: Pick<Policy, 'blockOn' | 'mutants'>;
}

function mutantBlocks(finding: Finding, mutants: Policy['mutants']): boolean {
  switch (mutants) {
    case 'warn':
      return false;
    case 'block':
      return true;
    case 'block-if-introduced':
      return finding.origin !== 'latent' && finding.origin !== 'known';
  }
}

/** Does one finding count against the change under this policy? */
export function blocks(finding: Finding, policy: GateInput['policy']): boolean {
  if (finding.origin === 'known' || !policy.blockOn.includes(finding.kind)) return false;
  return finding.subject === 'mutant' ? mutantBlocks(finding, policy.mutants) : true;
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

/** The only place that says block. Pure; anything unfinished is never a pass. */
export function gate({ findings, unfinished, policy }: GateInput): Decision {
  const blocking = findings.filter((finding) => blocks(finding, policy));
  const gaps = unfinished.map(({ what, why }) => `${what}: ${why}`);
  if (blocking.length > 0) {
    const kinds = [...new Set(blocking.map(({ kind }) => kind))].join(', ');
    const verb = blocking.length === 1 ? 'blocks' : 'block';
    const reason = `${plural(blocking.length, 'finding')} ${verb} (${kinds})`;
    return {
      verdict: 'block',
      reasons: [reason, ...gaps],
      blocking: blocking.map(({ id }) => id),
      incomplete: gaps.length > 0,
    };
  }
  if (gaps.length > 0) return { verdict: 'incomplete', reasons: gaps };
  const others =
    findings.length === 0 ? 'no findings' : `${plural(findings.length, 'finding')}, none blocking`;
  return { verdict: 'pass', reasons: [others] };
}
