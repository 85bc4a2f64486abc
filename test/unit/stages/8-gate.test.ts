import { describe, expect, it } from 'vitest';
import { exitCodeOf } from '../../../src/model/decision.ts';
import type { Finding, Origin } from '../../../src/model/finding.ts';
import { type FailureKind, failureKinds, type MutantPolicy, mutantPolicies } from '../../../src/model/names.ts';
import { blocks, gate } from '../../../src/stages/8-gate.ts';
import { aFinding, anUnfinished } from '../../helpers/factory.ts';

const origins: readonly Origin[] = ['introduced', 'latent', 'known', 'unknown'];
const subjects: readonly Finding['subject'][] = ['file', 'mutant', 'saved', 'expectation', 'deletion'];

/** Origins that block, by policy; what is not a mutant follows `block`. */
const blocking: Readonly<Record<MutantPolicy, readonly Origin[]>> = {
  block: ['introduced', 'latent', 'unknown'],
  'block-if-introduced': ['introduced', 'unknown'],
  warn: [],
};

const blockOns: readonly (readonly FailureKind[])[] = [[], failureKinds, ...failureKinds.map((kind) => [kind])];

describe.each(failureKinds)('one finding of kind %s', (kind) => {
  describe.each(subjects)('on a %s', (subject) => {
    it.each(origins)('of origin %s: verdict and exit code under every policy', (origin) => {
      const finding = aFinding({ kind, subject, origin });
      for (const mutants of mutantPolicies) {
        for (const blockOn of blockOns) {
          const policy = { mutants, blockOn };
          const listed = blocking[subject === 'mutant' ? mutants : 'block'];
          const isBlocking = blockOn.includes(kind) && listed.includes(origin);
          expect(blocks(finding, policy)).toBe(isBlocking);
          for (const unfinished of [[], [anUnfinished()]]) {
            const decision = gate({ findings: [finding], unfinished, policy });
            const isWhole = unfinished.length === 0;
            expect(decision.verdict).toBe(isBlocking ? 'block' : isWhole ? 'pass' : 'incomplete');
            expect(exitCodeOf(decision, false)).toBe(isBlocking ? 1 : isWhole ? 0 : 3);
            expect(exitCodeOf(decision, true)).toBe(isWhole ? 0 : 3);
          }
        }
      }
    });
  });
});

const policy = { mutants: 'block', blockOn: ['crash', 'hang'] } as const;

it('says how many block, of which kinds, by which ids, and what is missing', () => {
  const findings = [
    aFinding({ id: 'a', kind: 'crash' }),
    aFinding({ id: 'b', kind: 'rejected' }),
    aFinding({ id: 'c', kind: 'hang' }),
    aFinding({ id: 'd', kind: 'crash' }),
  ];
  const gap = anUnfinished({ what: 'target x', why: 'no parser' });
  expect(gate({ findings, unfinished: [gap], policy })).toEqual({
    verdict: 'block',
    reasons: ['3 findings block (crash, hang)', 'target x: no parser'],
    blocking: ['a', 'c', 'd'],
    incomplete: true,
  });
  expect(gate({ findings: findings.slice(0, 1), unfinished: [], policy })).toMatchObject({
    reasons: ['1 finding blocks (crash)'],
    incomplete: false,
  });
});

it.each([
  { findings: [], unfinished: [], decision: { verdict: 'pass', reasons: ['no findings'] } },
  {
    findings: [aFinding({ kind: 'flaky-crash' })],
    unfinished: [],
    decision: { verdict: 'pass', reasons: ['1 finding, none blocking'] },
  },
  {
    findings: [],
    unfinished: [anUnfinished({ what: 'a', why: 'b' }), anUnfinished({ what: 'c', why: 'd' })],
    decision: { verdict: 'incomplete', reasons: ['a: b', 'c: d'] },
  },
])('without a blocking finding: $decision.verdict, $decision.reasons', ({ findings, unfinished, decision }) => {
  expect(gate({ findings, unfinished, policy })).toEqual(decision);
});
