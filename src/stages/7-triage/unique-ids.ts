import type { Finding } from '../../model/finding.ts';

/** Several findings of one report, in one target or in two, can share a signature; their ids must not. */
export function uniqueIds(findings: readonly Finding[]): readonly Finding[] {
  const counts = new Map<string, number>();
  return findings.map((finding) => {
    const count = (counts.get(finding.id) ?? 0) + 1;
    counts.set(finding.id, count);
    return count === 1 ? finding : { ...finding, id: `${finding.id}-${count}` };
  });
}
