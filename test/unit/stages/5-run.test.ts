import { afterAll, describe, expect, it } from 'vitest';
import type { Case } from '../../../src/model/case.ts';
import type { Validation } from '../../../src/model/verdict.ts';
import { type RunInput, runCases } from '../../../src/stages/5-run.ts';
import { aCase, aFault, aTarget, aValidation, bytesOf } from '../../helpers/factory.ts';
import { collectedFile, collectedTarget, openBench, run, shellTarget, withPool } from './shell-bench.ts';

const bench = openBench();
afterAll(() => bench.clear());

const script = 'case $text in *bug*) kill -SEGV $$;; *bad*) echo "error: bad" >&2; exit 1;; esac';
const target = shellTarget(script);

describe('files of the change', () => {
  it.each([
    [{ base: 'good', head: 'better' }, 'accepted', 'accepted', []],
    [{ head: 'new' }, undefined, 'accepted', []],
    [{ base: 'good', head: 'bad' }, 'accepted', 'rejected', ['accepts-valid']],
    [{ base: 'bug', head: 'bug 2' }, 'crashed', 'crashed', ['no-crash']],
    [{ base: 'bug', head: 'good' }, 'crashed', 'accepted', []],
    [{ base: 'good' }, 'accepted', undefined, []],
  ] as const)('%j: base %s, head %s, %j', async (texts, baseKind, headKind, rules) => {
    const { files, unfinished } = await withPool(target, { bench }, (pool) =>
      run(collectedTarget(target, [texts]), pool),
    );
    const [file] = files;
    expect(file?.baseOutcome?.kind).toBe(baseKind);
    expect(file?.evidence.outcome?.kind).toBe(headKind);
    expect(file?.verdicts.map(({ oracle }) => oracle)).toEqual(rules);
    expect(unfinished).toEqual([]);
  });

  it('that could not be read as they are do not run, and fail by their faults alone', async () => {
    const fault = aFault({ rule: 'regular-file' });
    const collected = collectedTarget(target, []);
    const files = [{ ...collectedFile({ base: 'good', head: 'bug' }), faults: [fault] }];
    const ran = await withPool(target, { bench }, (pool) => run({ ...collected, files }, pool));
    expect(ran.files).toMatchObject([
      {
        evidence: { outcome: undefined, validation: { faults: [fault] } },
        verdicts: [{ oracle: 'regular-file' }],
      },
    ]);
  });

  it('stay in order with several parsers, however long each takes', async () => {
    const slow = shellTarget('case $text in *slow*) sleep 0.3;; esac');
    const texts = ['slow 1', '2', '3', '4'].map((head, index) => ({ path: `${index}.json`, head }));
    const { files } = await withPool(slow, { bench, jobs: 3 }, (pool) =>
      run(collectedTarget(slow, texts), pool),
    );
    expect(files.map(({ evidence }) => evidence.input.path)).toEqual(texts.map(({ path }) => path));
  });
});

/** Runs with a validator that remembers what it was asked. */
async function validated(input: Omit<RunInput, 'pool' | 'validate'>, validation: Validation) {
  const asked: { readonly input: Case; readonly base: Uint8Array | undefined }[] = [];
  const validate = (one: Case, base: Uint8Array | undefined): Validation => {
    asked.push({ input: one, base });
    return validation;
  };
  const planned = input.collected.planned.target;
  const ran = await withPool(planned, { bench }, (pool) => runCases({ ...input, pool, validate }));
  return { ran, asked };
}

it('validation and parser are both asked, and head is compared with base', async () => {
  const collected = collectedTarget(target, [{ base: 'good', head: 'bug' }]);
  const { ran, asked } = await validated(
    { collected },
    aValidation({ faults: [aFault()], schema: 'invalid' }),
  );
  expect(ran.files[0]?.verdicts.map(({ oracle }) => oracle)).toEqual(['no-crash', 'valid-schema']);
  expect(asked).toMatchObject([{ input: { path: 'rules/a.json' }, base: bytesOf('good') }]);
});

it('reproducers, must-accept and must-reject files are run as what they are', async () => {
  const one = (kind: 'saved' | 'must-accept' | 'must-reject', text: string) =>
    aCase({ path: `${kind} ${text}`, bytes: bytesOf(text), provenance: { kind } });
  const texts = ['good', 'bad', 'bug'];
  const collected = collectedTarget(target, [], {
    saved: texts.map((text) => one('saved', text)),
    expectations: [
      ...texts.map((text) => one('must-accept', text)),
      ...texts.map((text) => one('must-reject', text)),
    ],
  });
  const { ran, asked } = await validated({ collected }, aValidation());
  const found = ran.others.map(({ evidence, verdicts }) =>
    [evidence.input.path, ...verdicts.map(({ kind }) => kind)].join(': '),
  );
  expect(found).toEqual([
    'saved good',
    'saved bad',
    'saved bug: crash',
    'must-accept good',
    'must-accept bad: rejected',
    'must-accept bug: crash',
    'must-reject good: disagreement',
    'must-reject bad',
    'must-reject bug: crash',
  ]);
  expect(asked.map(({ input }) => input.provenance.kind)).toEqual([
    'must-accept',
    'must-accept',
    'must-accept',
  ]);
});

describe('what could not be asked is unfinished', () => {
  it('a parser that does not start: one row a reason, however many files', async () => {
    const missing = aTarget({
      name: 'rules',
      parser: {
        kind: 'command',
        argv: ['./no-such-parser', '{file}'],
        prepare: undefined,
        cwd: '.',
        env: {},
      },
    });
    const texts = ['a', 'b', 'c'].map((name) => ({ path: `${name}.json`, head: '1' }));
    const { unfinished } = await withPool(missing, { bench }, (pool) =>
      run(collectedTarget(missing, texts), pool),
    );
    expect(unfinished).toEqual([
      {
        what: 'a.json and 2 more not run through target "rules"',
        why: expect.stringContaining('no-such-parser'),
        next: 'start the parser by hand: ./no-such-parser {file}',
      },
    ]);
  });

  it('a base version alone that does not start the parser', async () => {
    const picky = shellTarget(`case $text in *old*) echo "sh: tool: not found" >&2; exit 127;; esac`);
    const { files, unfinished } = await withPool(picky, { bench }, (pool) =>
      run(collectedTarget(picky, [{ base: 'old', head: 'new' }]), pool),
    );
    expect(files[0]?.baseOutcome?.kind).toBe('unlaunched');
    expect(files[0]?.evidence.outcome?.kind).toBe('accepted');
    expect(unfinished).toEqual([]);
  });

  it.each([
    ['skipped', 'larger than 1 MiB', 1],
    ['skipped', undefined, 1],
    ['none', 'larger than 1 MiB', 0],
    ['valid', undefined, 0],
  ] as const)('a schema: %s, %s', async (schema, skipped, rows) => {
    const collected = collectedTarget({ ...target, schema: 'rule.schema.json' }, [{ head: 'good' }]);
    const { ran } = await validated({ collected }, aValidation({ schema, skipped }));
    expect(ran.unfinished).toHaveLength(rows);
    if (rows > 0) {
      expect(ran.unfinished[0]).toMatchObject({
        what: 'rules/a.json was not checked against rule.schema.json',
        why: skipped ?? 'it could not be read',
      });
    }
  });
});
