import { afterAll, describe, expect, it } from 'vitest';
import type { Edit } from '../../../src/model/edit.ts';
import { applyEdits } from '../../../src/model/edit.ts';
import type { Finding } from '../../../src/model/finding.ts';
import type { Target } from '../../../src/model/target.ts';
import type {
  Candidate,
  CollectedTarget,
  FuzzResult,
  JudgedFile,
  ParserPool,
  RunResult,
} from '../../../src/model/work.ts';
import { runCases } from '../../../src/stages/5-run.ts';
import { failureLog } from '../../../src/stages/6-fuzz/failure-log.ts';
import { triage } from '../../../src/stages/7-triage.ts';
import { aCase, aFault, aLocation, aValidation, bytesOf } from '../../helpers/factory.ts';
import {
  collectedFile,
  collectedTarget,
  type FileTexts,
  never,
  openBench,
  quiet,
  run,
  shellTarget,
  systemClock,
  withPool,
} from './shell-bench.ts';

const bench = openBench();
afterAll(() => bench.clear());

const noFuzz: FuzzResult = {
  candidates: [],
  figures: new Map(),
  stopped: 'off',
  plannedRuns: 0,
  elapsedMs: 0,
  notChecked: [],
  unfinished: [],
};

interface Triaging {
  readonly files?: readonly FileTexts[];
  readonly more?: Partial<CollectedTarget>;
  readonly cancelled?: AbortSignal;
  /** Stage 5, when it is not to be the ordinary one. */
  readonly ran?: (collected: CollectedTarget, pool: ParserPool) => Promise<RunResult>;
  /** Mutants that failed, of the first file. */
  readonly candidates?: (file: JudgedFile, pool: ParserPool) => Promise<readonly Candidate[]>;
}

async function triaged(target: Target, parts: Triaging): Promise<readonly Finding[]> {
  const { files = [], more = {}, cancelled = never, ran: runThem = run, candidates } = parts;
  return withPool(target, { bench }, async (pool) => {
    const ran = await runThem(collectedTarget(target, files, more), pool);
    const [file] = ran.files;
    const found = file === undefined || candidates === undefined ? [] : await candidates(file, pool);
    const fuzzed = { ...noFuzz, candidates: found };
    return triage({ ran, fuzzed, pool, clock: systemClock, progress: quiet, cancelled });
  });
}

const text = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString();
const crashOn = (word: string) => `case $text in *${word}*) kill -SEGV $$;; esac`;

describe('a file of the change', () => {
  const base = 'one = 1\ntwo = 2\nthree = 3\nfour = 4\n';
  const head = 'one = 7\nzero = 0\ntwo = 2\nthree = BUG\nfour = 8\n';

  it('is reduced to the part of the change that breaks base, and shown as that', async () => {
    const [finding, ...others] = await triaged(shellTarget(crashOn('BUG')), {
      files: [{ path: 'a.ini', base, head }],
    });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'no-crash',
      kind: 'crash',
      path: 'a.ini',
      subject: 'file',
      origin: 'introduced',
      message: 'killed by SIGSEGV',
      against: 'base',
      confirmed: { same: 3, of: 3 },
      outcome: { kind: 'crashed' },
      foundAfterRuns: 0,
      duplicates: 0,
      location: { line: 4, column: 9, endLine: 4, endColumn: 12 },
    });
    expect(text(finding?.input)).toBe(base.replace('3', 'BUG'));
    expect(text(finding?.seedBytes)).toBe(base);
    expect(finding?.edits).toMatchObject([{ text: 'BUG', length: 1 }]);
    expect(finding?.diff).toContain('-three = 3\n+three = BUG');
    expect(finding?.diff).not.toContain('zero');
    expect(finding?.minimiseRuns).toBeGreaterThan(0);
    expect(finding?.minimiseRuns).toBeLessThan(30);
  });

  it('keeps all parts that are needed', async () => {
    const needsBoth = 'case $text in *7*BUG*) kill -SEGV $$;; esac';
    const [finding] = await triaged(shellTarget(needsBoth), { files: [{ base, head }] });
    expect(finding?.edits).toHaveLength(2);
    expect(text(finding?.input)).toBe(base.replace('1', '7').replace('3', 'BUG'));
  });

  it.each([
    ['base fails alike: latent', { base: 'BUG 1', head: 'BUG 2' }, 'latent'],
    ['base fails otherwise: introduced', { base: 'BAD', head: 'BUG' }, 'introduced'],
    ['base is new: introduced', { head: 'BUG' }, 'introduced'],
    ['nothing changed: unknown', { base: 'BUG', head: 'BUG', status: 'unchanged' }, 'unknown'],
  ] as const)('%s', async (_, file, origin) => {
    const target = shellTarget(`${crashOn('BUG')}; case $text in *BAD*) exit 9;; esac`);
    const [finding] = await triaged(target, { files: [file] });
    expect(finding).toMatchObject({ origin, kind: 'crash', confirmed: { same: 3, of: 3 } });
    expect(text(finding?.input)).toBe(file.head);
  });

  it('that does not fail again is flaky, and says so', async () => {
    const once = `mkdir '${bench.root}/once' 2>/dev/null && kill -SEGV $$; exit 0`;
    const [finding] = await triaged(shellTarget(once), { files: [{ head: 'x' }] });
    expect(finding).toMatchObject({
      kind: 'flaky-crash',
      rule: 'no-crash',
      confirmed: { same: 0, of: 3 },
      message: 'not repeatable (0 of 3 replays agreed before one did not): killed by SIGSEGV',
    });
    expect(text(finding?.input)).toBe('x');
  });

  it('that fails again in another way is flaky', async () => {
    const twice = `mkdir '${bench.root}/twice' 2>/dev/null && kill -SEGV $$; exit 9`;
    const [finding] = await triaged(shellTarget(twice), { files: [{ head: 'x' }] });
    expect(finding).toMatchObject({ kind: 'flaky-crash', confirmed: { same: 0, of: 3 } });
  });

  it('one finding for each failing verdict, faults without a run, deletions too', async () => {
    const target = shellTarget('exit 1');
    const place = aLocation({ line: 2 });
    const faults = [aFault({ message: 'one', location: place }), aFault({ message: 'two' })];
    const validate = () => aValidation({ schema: 'invalid', faults });
    const findings = await triaged(target, {
      files: [
        { path: 'a.json', base: 'x', head: 'y' },
        { path: 'gone.json', base: 'x' },
      ],
      ran: (collected, pool) => runCases({ collected, pool, validate }),
    });
    expect(
      findings.map(({ rule, kind, subject, message, origin }) => [rule, kind, subject, message, origin]),
    ).toEqual([
      ['valid-schema', 'invalid', 'file', 'one', 'introduced'],
      ['valid-schema', 'invalid', 'file', 'two', 'introduced'],
      ['accepts-valid', 'rejected', 'file', expect.stringContaining('rejects it'), 'latent'],
      ['valid-schema', 'invalid', 'deletion', 'one', 'introduced'],
      ['valid-schema', 'invalid', 'deletion', 'two', 'introduced'],
    ]);
    expect(new Set(findings.map(({ id }) => id)).size).toBe(5);
    expect(findings[0]).toMatchObject({ outcome: undefined, location: place, confirmed: { same: 3, of: 3 } });
  });

  it('minimises the first ten and confirms them all', async () => {
    const files = Array.from('abcdefghijkl', (name) => ({
      path: `${name}.json`,
      base: 'ok',
      head: `no ${name}`,
    }));
    const target = shellTarget('case $text in no*) echo "error: $text" >&2; exit 1;; esac');
    const findings = await triaged(target, { files });
    expect(findings.map(({ against }) => against)).toEqual([...Array(10).fill('base'), 'none', 'none']);
    expect(findings.every(({ confirmed }) => confirmed.same === 3)).toBe(true);
  });
});

it('reproducers and examples that fail', async () => {
  const one = (kind: 'saved' | 'must-accept' | 'must-reject', bytes: string) =>
    aCase({ path: kind, bytes: bytesOf(bytes), provenance: { kind } });
  const findings = await triaged(shellTarget(`${crashOn('BUG')}; case $text in *no*) exit 1;; esac`), {
    more: {
      saved: [one('saved', 'BUG')],
      expectations: [one('must-accept', 'no'), one('must-reject', 'yes')],
    },
  });
  expect(
    findings.map(({ path, subject, rule, origin, against }) => [path, subject, rule, origin, against]),
  ).toEqual([
    ['saved', 'saved', 'no-crash', 'unknown', 'none'],
    ['must-accept', 'expectation', 'accepts-valid', 'unknown', 'none'],
    ['must-reject', 'expectation', 'rejects-invalid', 'unknown', 'none'],
  ]);
});

describe('a mutant', () => {
  const base = 'alpha = 1\nbeta = 2\ngamma = 3\n';
  const head = 'alpha = 1\nnew = 9\nbeta = 2\ngamma = 3\n';
  const edit = (word: string, put: string): Edit => ({
    at: head.indexOf(word),
    length: word.length,
    text: put,
    mutator: 'change-word',
  });
  const edits = [edit('1', '7'), edit('beta', 'b'), edit('3', 'xxBUGxx')];

  /** The candidate that stage 6 would make of these edits. */
  async function candidatesOf(file: JudgedFile, pool: ParserPool): Promise<readonly Candidate[]> {
    const log = failureLog(file, file.evidence.target);
    const mutated = applyEdits(head, edits);
    const provenance = { kind: 'mutant', lane: 'havoc', index: 41, edits } as const;
    const input = aCase({ path: 'a.ini', bytes: bytesOf(mutated), provenance });
    const mutant = { index: 41, lane: 'havoc', edits, text: mutated, level: 'text' } as const;
    log.judge(mutant, input, await pool.run(input));
    return log.candidates();
  }
  const file = { path: 'a.ini', base, head };

  it('is reduced to the smallest edits of head that fail, and shown as those', async () => {
    const [finding] = await triaged(shellTarget(crashOn('BUG')), { files: [file], candidates: candidatesOf });
    expect(finding).toMatchObject({
      kind: 'crash',
      subject: 'mutant',
      against: 'head',
      edits: [{ text: 'BUG', mutator: 'change-word' }],
      foundAfterRuns: 42,
      duplicates: 0,
      confirmed: { same: 3, of: 3 },
      location: { line: 4, column: 9, endLine: 4, endColumn: 10 },
    });
    expect(text(finding?.input)).toBe(head.replace('3', 'BUG'));
    expect(finding?.diff).toContain('-gamma = 3\n+gamma = BUG');
  });

  it.each([
    ['the same edits break base: latent', crashOn('BUG'), file, 'latent'],
    ['they do not: introduced', crashOn('new*BUG'), file, 'introduced'],
    [
      'they break base in another way: introduced',
      `${crashOn('new*BUG')}; case $text in *BUG*) exit 9;; esac`,
      file,
      'introduced',
    ],
    ['there is no base: unknown', crashOn('BUG'), { path: 'a.ini', head }, 'unknown'],
    ['nothing changed: unknown', crashOn('BUG'), { ...file, base: head, status: 'unchanged' }, 'unknown'],
  ] as const)('%s', async (_, script, texts, origin) => {
    const [finding] = await triaged(shellTarget(script), { files: [texts], candidates: candidatesOf });
    expect(finding?.origin).toBe(origin);
  });

  it('that shows what a file shows is no second finding', async () => {
    const files = [file, { path: 'b.ini', head: 'BUG' }];
    const findings = await triaged(shellTarget(crashOn('BUG')), { files, candidates: candidatesOf });
    expect(findings.map(({ path, subject }) => [path, subject])).toEqual([['b.ini', 'file']]);
  });

  it('is not hidden by a file whose failure does not repeat', async () => {
    const once = `case $text in *once*) mkdir '${bench.root}/hidden' 2>/dev/null && kill -SEGV $$;; esac`;
    const files = [file, { path: 'b.ini', head: 'once' }];
    const findings = await triaged(shellTarget(`${once}; ${crashOn('BUG')}`), {
      files,
      candidates: candidatesOf,
    });
    expect(findings.map(({ path, kind }) => [path, kind])).toEqual([
      ['b.ini', 'flaky-crash'],
      ['a.ini', 'crash'],
    ]);
  });

  it('of a cancelled run is kept as it was found, unconfirmed', async () => {
    const cancelled = AbortSignal.abort();
    const [finding] = await triaged(shellTarget(crashOn('BUG')), {
      files: [file],
      candidates: candidatesOf,
      cancelled,
    });
    expect(finding).toMatchObject({ kind: 'flaky-crash', confirmed: { same: 0, of: 3 }, edits });
    expect(text(finding?.input)).toBe(applyEdits(head, edits));
  });
});

it('a link out of the repository is a finding of the file', async () => {
  const target = shellTarget('exit 0');
  const linked = {
    ...collectedFile({ head: '' }),
    faults: [aFault({ rule: 'regular-file', location: undefined })],
  };
  const findings = await triaged(target, {
    ran: (collected, pool) => run({ ...collected, files: [linked] }, pool),
  });
  expect(findings).toMatchObject([{ rule: 'regular-file', kind: 'invalid', subject: 'file' }]);
});
