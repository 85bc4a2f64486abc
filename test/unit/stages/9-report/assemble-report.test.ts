import { describe, expect, it } from 'vitest';
import type { Decision } from '../../../../src/model/decision.ts';
import type { EngineFigures } from '../../../../src/model/mutant.ts';
import type { FuzzResult, JudgedCase, TargetResult } from '../../../../src/model/work.ts';
import { assembleReport, type ReportInput } from '../../../../src/stages/9-report/assemble-report.ts';
import {
  aCase,
  aChangeSet,
  accepted,
  aFinding,
  aPlan,
  aReplay,
  aRequest,
  aTarget,
  aValidation,
  crashed,
  hung,
  someTimes,
} from '../../../helpers/factory.ts';
import { collectedTarget } from '../shell-bench.ts';

const request = aRequest();

function figures(over: Partial<EngineFigures> = {}): EngineFigures {
  return {
    runs: 10,
    levels: { byte: 1, text: 2, structure: 3, schema: 4 },
    behaviours: ['accepted|accepted', 'hung'],
    independent: { runs: 4, failures: 1, singletons: 2 },
    dry: true,
    ...over,
  };
}

const target = aTarget({ name: 'rules' });
const validation = aValidation();

function aResult(fuzzed: Partial<FuzzResult>, others: readonly JudgedCase[] = []): TargetResult {
  const collected = collectedTarget(target, [
    { path: 'a.json', base: '1', head: '22' },
    { path: 'gone.json', base: '1' },
  ]);
  const files = collected.files.map((file, index) => ({
    collected: file,
    baseOutcome: index === 0 ? hung() : undefined,
    evidence: { input: file.head, target, validation, outcome: index === 0 ? accepted() : undefined },
    verdicts: [],
  }));
  return {
    collected,
    ran: { files, others, unfinished: [] },
    fuzzed: {
      candidates: [],
      figures: new Map([['a.json', figures()]]),
      stopped: 'dry',
      plannedRuns: 100,
      elapsedMs: 2000,
      notChecked: [],
      unfinished: [],
      ...fuzzed,
    },
    findings: [],
  };
}

const pass: Decision = { verdict: 'pass', reasons: [] };

function assembled(over: Partial<ReportInput>) {
  const { runsPerSecond: _, ...times } = someTimes();
  return assembleReport({
    version: '1.2.3',
    request,
    plan: aPlan(),
    selfTest: 'passed',
    isolation: [],
    results: [],
    findings: [],
    unfinished: [],
    decision: pass,
    times,
    replay: (id) => aReplay({ folder: `findings/${id}` }),
    ...over,
  });
}

describe('targets and files', () => {
  it('are summed up', async () => {
    const other = { evidence: { input: aCase(), target, validation, outcome: crashed() }, verdicts: [] };
    const report = await assembled({ results: [aResult({}, [other])] });
    expect(report.targets).toEqual([
      {
        name: 'rules',
        parser: './ruleparse {file}',
        files: 2,
        checked: 2,
        runs: 10,
        plannedRuns: 100,
        seed: 7,
        stopped: 'dry',
        behaviours: 2,
        levels: { byte: 1, text: 2, structure: 3, schema: 4 },
        residual: { runs: 4, failures: 1, singletons: 2 },
      },
    ]);
    expect(report.files).toMatchObject([
      {
        path: 'a.json',
        target: 'rules',
        status: 'modified',
        bytes: 2,
        outcome: 'accepted',
        baseOutcome: 'hung',
        runs: 10,
      },
      { path: 'gone.json', status: 'deleted', bytes: 0, outcome: undefined, baseOutcome: undefined, runs: 0 },
    ]);
    expect(report.times.runsPerSecond).toEqual({ rules: 5 });
  });

  it('behaviours that two files share count once, runs twice', async () => {
    const both = new Map([
      ['a.json', figures()],
      ['b.json', figures({ behaviours: ['hung', 'other'] })],
    ]);
    const [row] = (await assembled({ results: [aResult({ figures: both })] })).targets;
    expect(row).toMatchObject({ behaviours: 3, runs: 20, residual: { runs: 8, failures: 2, singletons: 4 } });
  });

  it('without an independent run there is no residual figure', async () => {
    const [row] = (await assembled({ results: [aResult({ figures: new Map() })] })).targets;
    expect(row).toMatchObject({ residual: undefined, runs: 0, behaviours: 0 });
  });

  it('what was left out is listed', async () => {
    const result = aResult({ notChecked: [{ what: 'mutants of b', why: 'it fails' }] });
    const skipped = aValidation({ schema: 'none', skipped: 'larger than 1 MiB' });
    const files = result.ran.files.map((file) => ({
      ...file,
      evidence: { ...file.evidence, validation: skipped },
    }));
    const { notChecked } = await assembled({ results: [{ ...result, ran: { ...result.ran, files } }] });
    expect(notChecked.map(({ what, why }) => `${what}: ${why}`)).toEqual([
      'syntax of a.json by ourselves: larger than 1 MiB',
      'syntax of gone.json by ourselves: larger than 1 MiB',
      'mutants of b: it fails',
    ]);
  });
});

describe('findings', () => {
  const block = (...blocking: readonly string[]): Decision => ({
    verdict: 'block',
    reasons: [],
    blocking,
    incomplete: false,
  });

  it('that block come first; none carries bytes', async () => {
    const findings = ['a', 'b', 'c'].map((id) => aFinding({ id, input: new Uint8Array([1, 2]) }));
    const report = await assembled({ findings, decision: block('c') });
    expect(report.findings.map(({ id, blocks }) => [id, blocks])).toEqual([
      ['c', true],
      ['a', false],
      ['b', false],
    ]);
    expect(report.findings[0]).toMatchObject({
      replay: { folder: 'findings/c' },
      inputBytes: 2,
      inputSha256: 'a12871fee210fb8619291eaea194581cbd2531e4b23759d225f6806923f63222',
      outcome: { kind: 'crashed' },
    });
    expect(Object.keys(report.findings[0] ?? {})).not.toEqual(expect.arrayContaining(['input']));
    expect(Object.keys(report.findings[0] ?? {})).not.toEqual(expect.arrayContaining(['seedBytes']));
  });

  it('past 200 are counted, and no blocking one is hidden by others', async () => {
    const findings = Array.from({ length: 250 }, (_, index) => aFinding({ id: `f${index}` }));
    const report = await assembled({ findings, decision: block('f249') });
    expect(report.findings).toHaveLength(200);
    expect(report.findings[0]?.id).toBe('f249');
    expect(report.hiddenFindings).toBe(50);
  });
});

it.each([
  [{ verdict: 'pass', reasons: [] }, false, 0],
  [{ verdict: 'incomplete', reasons: [] }, true, 3],
  [{ verdict: 'block', reasons: [], blocking: [], incomplete: false }, false, 1],
  [{ verdict: 'block', reasons: [], blocking: [], incomplete: false }, true, 0],
] as const)('%j, warn-only %s: exit code %i', async (decision, warnOnly, exitCode) => {
  expect(await assembled({ decision, request: { ...request, warnOnly } })).toMatchObject({
    exitCode,
    decision,
  });
});

it.each([
  [{ kind: 'work-tree' }, 'work-tree'],
  [{ kind: 'empty' }, 'empty'],
  [{ kind: 'commit', id: 'abc' }, 'abc'],
] as const)('names the revision %j %s', async (base, text) => {
  const { run } = await assembled({ plan: aPlan({ changes: aChangeSet({ base }) }) });
  expect(run.base).toBe(text);
});
