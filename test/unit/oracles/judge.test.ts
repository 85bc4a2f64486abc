import { describe, expect, it } from 'vitest';
import type { Case, Provenance } from '../../../src/model/case.ts';
import type { Outcome } from '../../../src/model/outcome.ts';
import type { Evidence } from '../../../src/model/plugs.ts';
import type { Fault } from '../../../src/model/verdict.ts';
import { oracles } from '../../../src/oracles/index.ts';
import { judge } from '../../../src/oracles/judge.ts';
import {
  aCase,
  accepted,
  aFault,
  aFrame,
  aLocation,
  aTarget,
  aTrace,
  aValidation,
  crashed,
  exhausted,
  hung,
  rejected,
} from '../../helpers/factory.ts';

const provenances: Readonly<Record<Provenance['kind'], Provenance>> = {
  head: { kind: 'head' },
  base: { kind: 'base' },
  deleted: { kind: 'deleted' },
  saved: { kind: 'saved' },
  'must-accept': { kind: 'must-accept' },
  'must-reject': { kind: 'must-reject' },
  mutant: { kind: 'mutant', lane: 'sweep', index: 0, edits: [] },
};

function evidence(input: Partial<Case>, over: Partial<Evidence> = {}): Evidence {
  return { input: aCase(input), target: aTarget(), validation: aValidation(), outcome: undefined, ...over };
}

const verdictsOf = (kind: Provenance['kind'], outcome: Outcome | undefined, faults: readonly Fault[] = []) =>
  judge(evidence({ provenance: provenances[kind] }, { outcome, validation: aValidation({ faults }) }));

const outcomes: Readonly<Record<string, Outcome | undefined>> = {
  accepted: accepted(),
  rejected: rejected(),
  crashed: crashed(),
  hung: hung(),
  exhausted: exhausted(),
  unlaunched: { kind: 'unlaunched', reason: 'no such file' },
  'not run': undefined,
};

const always = {
  crashed: 'no-crash: crash',
  hung: 'no-hang: hang',
  exhausted: 'no-exhaustion: exhausted',
};
const table: Readonly<Record<Provenance['kind'], Readonly<Record<string, string>>>> = {
  head: { ...always, rejected: 'accepts-valid: rejected' },
  base: {},
  deleted: always,
  saved: always,
  'must-accept': { ...always, rejected: 'accepts-valid: rejected' },
  'must-reject': { ...always, accepted: 'rejects-invalid: disagreement' },
  mutant: always,
};

describe.each(Object.entries(table))('a %s case', (kind, expected) => {
  it.each(Object.entries(outcomes))('that was %s', (name, outcome) => {
    const found = verdictsOf(provenances[kind as Provenance['kind']].kind, outcome);
    expect(found.map((verdict) => `${verdict.oracle}: ${verdict.kind}`)).toEqual(
      expected[name] === undefined ? [] : [expected[name]],
    );
  });
});

describe('faults', () => {
  const rules = {
    syntax: 'valid-syntax',
    schema: 'valid-schema',
    'regular-file': 'regular-file',
    shape: 'keeps-shape',
    required: 'keeps-required',
  } as const;

  it.each(Object.entries(rules))('of %s fail %s as invalid, each with its place', (rule, oracle) => {
    const fault = (line: number) =>
      aFault({ rule: rule as Fault['rule'], message: `fault ${line}`, location: aLocation({ line }) });
    expect(verdictsOf('head', undefined, [fault(1), fault(2)])).toEqual(
      [1, 2].map((line) => ({
        verdict: 'fail',
        oracle,
        kind: 'invalid',
        reason: `fault ${line}`,
        location: aLocation({ line }),
      })),
    );
  });

  it.each(Object.keys(provenances))('of a %s case count when it is to be shipped', (kind) => {
    const shipped = ['head', 'must-accept', 'deleted'].includes(kind);
    const found = verdictsOf(provenances[kind as Provenance['kind']].kind, undefined, [aFault()]);
    expect(found).toHaveLength(shipped ? 1 : 0);
  });

  it('stand beside what the parser did, in registry order', () => {
    const faults = [aFault({ rule: 'shape' }), aFault({ rule: 'syntax' })];
    const found = verdictsOf('head', crashed(), faults).map(({ oracle }) => oracle);
    expect(found).toEqual(['no-crash', 'valid-syntax', 'keeps-shape']);
  });
});

describe('reasons', () => {
  const reasonOf = (outcome: Outcome, over: Partial<Evidence> = {}) =>
    judge(evidence({}, { outcome, ...over }))[0]?.reason;

  it.each([
    [crashed(), 'heap-buffer-overflow in match_field (rules.c:118): READ of size 4'],
    [
      crashed({
        trace: aTrace({ message: '', frames: [aFrame({ file: '/ci/build/a.c', line: undefined })] }),
      }),
      'heap-buffer-overflow in match_field (a.c)',
    ],
    [
      crashed({ trace: aTrace({ frames: [aFrame({ file: undefined })] }) }),
      'heap-buffer-overflow in match_field: READ of size 4',
    ],
    [crashed({ trace: aTrace({ frames: [] }) }), 'heap-buffer-overflow: READ of size 4'],
    [crashed({ trace: undefined }), 'killed by SIGSEGV'],
    [crashed({ trace: undefined, ending: { kind: 'exit', code: 42 } }), 'undeclared exit code 42'],
    [hung(), 'still running after 2 s (limits.time)'],
    [exhausted({ limitBytes: 5 }), 'used more than 5 bytes of memory (limits.memory)'],
    [exhausted({ resource: 'output', limitBytes: 5 }), 'used more than 5 bytes of output (limits.output)'],
  ])('%#: %s', (outcome, reason) => {
    expect(reasonOf(outcome)).toBe(reason);
  });

  it.each([
    ['none', 'reading\nerror: bad rule\n', '', 'the parser rejects it (exit 1): error: bad rule'],
    [
      'valid',
      '',
      'invalid limit',
      'the parser rejects it (exit 1), although its schema passes it: invalid limit',
    ],
    ['invalid', '', '', 'the parser rejects it (exit 1): no message'],
  ] as const)('a rejection, schema %s', (schema, stderr, stdout, reason) => {
    const outcome = rejected({ stderr, stdout });
    expect(reasonOf(outcome, { validation: aValidation({ schema }) })).toBe(reason);
  });

  it('are cut short', () => {
    expect(reasonOf(rejected({ stderr: `error: ${'x'.repeat(9999)}` }))?.length).toBeLessThan(300);
  });
});

it('names are unique and every oracle says what to do', () => {
  expect(new Set(oracles.map(({ name }) => name)).size).toBe(oracles.length);
  for (const { doc } of oracles)
    expect(doc).toMatch(/Fails as (?:crash|hang|exhausted|invalid|rejected|disagreement)\b/);
});
