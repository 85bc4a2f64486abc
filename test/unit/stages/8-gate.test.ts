import { expect, it } from 'vitest';
import { exitCodeOf } from '../../../src/model/decision.ts';
import type { Finding, Origin } from '../../../src/model/finding.ts';
import {
  type FailureKind,
  failureKinds,
  type MutantPolicy,
  mutantPolicies,
} from '../../../src/model/names.ts';
import type { Unfinished } from '../../../src/model/report.ts';
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

const blockOns: readonly (readonly FailureKind[])[] = [
  [],
  failureKinds,
  ...failureKinds.map((kind) => [kind]),
];

const worlds = subjects.flatMap((subject) =>
  origins.flatMap((origin) =>
    mutantPolicies.flatMap((mutants) => blockOns.map((blockOn) => ({ subject, origin, mutants, blockOn }))),
  ),
);

function isBlocking(
  kind: FailureKind,
  { subject, origin, mutants, blockOn }: (typeof worlds)[number],
): boolean {
  const listed = blocking[subject === 'mutant' ? mutants : 'block'];
  return blockOn.includes(kind) && listed.includes(origin);
}

it.each(failureKinds)('one %s: verdict and exit code for every subject, origin and policy', (kind) => {
  for (const world of worlds) {
    const { subject, origin } = world;
    const finding = aFinding({ kind, subject, origin });
    const judged = (unfinished: readonly Unfinished[]) => {
      const decision = gate({ findings: [finding], unfinished, policy: world });
      return [decision.verdict, exitCodeOf(decision, false), exitCodeOf(decision, true)];
    };
    const expected = isBlocking(kind, world);
    expect(blocks(finding, world)).toBe(expected);
    expect(judged([])).toEqual(expected ? ['block', 1, 0] : ['pass', 0, 0]);
    expect(judged([anUnfinished()])).toEqual(expected ? ['block', 1, 3] : ['incomplete', 3, 3]);
  }
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
])(
  'without a blocking finding: $decision.verdict, $decision.reasons',
  ({ findings, unfinished, decision }) => {
    expect(gate({ findings, unfinished, policy })).toEqual(decision);
  },
);
