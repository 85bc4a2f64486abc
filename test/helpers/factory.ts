import type { Case } from '../../src/model/case.ts';
import type { ChangedFile, ChangeSet } from '../../src/model/change-set.ts';
import type { Edit } from '../../src/model/edit.ts';
import type { Finding, Replay, Signature } from '../../src/model/finding.ts';
import type { Frame, Outcome, RunFacts, Trace } from '../../src/model/outcome.ts';
import type { Plan, PlannedTarget } from '../../src/model/plan.ts';
import type {
  FileRow,
  NotChecked,
  OutcomeSummary,
  Report,
  ReportFinding,
  TargetRow,
  Times,
  Unfinished,
} from '../../src/model/report.ts';
import type { RunRequest } from '../../src/model/request.ts';
import type { Policy, Target } from '../../src/model/target.ts';
import type { Fault, Location, Validation } from '../../src/model/verdict.ts';

/** Builders: one per type, an ordinary example each, with overrides. Every optional field is filled. */

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function aLocation(over: Partial<Location> = {}): Location {
  return { line: 14, column: 7, endLine: 14, endColumn: 9, ...over };
}

export function anEdit(over: Partial<Edit> = {}): Edit {
  return { at: 10, length: 1, text: '-1', mutator: 'negate-number', ...over };
}

export function aFrame(over: Partial<Frame> = {}): Frame {
  return { fn: 'match_field', file: 'rules.c', line: 118, ...over };
}

export function aTrace(over: Partial<Trace> = {}): Trace {
  return {
    runtime: 'asan',
    type: 'heap-buffer-overflow',
    message: 'READ of size 4',
    frames: [aFrame()],
    ...over,
  };
}

export function runFacts(over: Partial<RunFacts> = {}): RunFacts {
  return { durationMs: 3, stdout: '', stderr: '', ...over };
}

export function accepted(over: Partial<Extract<Outcome, { kind: 'accepted' }>> = {}): Outcome {
  return { kind: 'accepted', code: 0, ...runFacts(), ...over };
}

export function rejected(over: Partial<Extract<Outcome, { kind: 'rejected' }>> = {}): Outcome {
  return { kind: 'rejected', code: 1, ...runFacts({ stderr: 'error: bad rule' }), ...over };
}

export function crashed(over: Partial<Extract<Outcome, { kind: 'crashed' }>> = {}): Outcome {
  return {
    kind: 'crashed',
    ending: { kind: 'signal', signal: 'SIGSEGV' },
    trace: aTrace(),
    ...runFacts(),
    ...over,
  };
}

export function hung(over: Partial<Extract<Outcome, { kind: 'hung' }>> = {}): Outcome {
  return { kind: 'hung', limitMs: 2_000, ...runFacts({ durationMs: 2_000 }), ...over };
}

export function exhausted(over: Partial<Extract<Outcome, { kind: 'exhausted' }>> = {}): Outcome {
  return { kind: 'exhausted', resource: 'memory', limitBytes: 536_870_912, ...runFacts(), ...over };
}

export function aCase(over: Partial<Case> = {}): Case {
  return {
    path: 'rules/b.json',
    format: 'json',
    bytes: bytesOf('{"a":1}'),
    provenance: { kind: 'head' },
    ...over,
  };
}

export function aChangedFile(over: Partial<ChangedFile> = {}): ChangedFile {
  return { path: 'rules/b.json', status: 'modified', headMode: '100644', ...over };
}

export function aChangeSet(over: Partial<ChangeSet> = {}): ChangeSet {
  return {
    event: 'pull_request',
    method: 'git',
    base: { kind: 'commit', id: '1a2b3c4'.padEnd(40, '0') },
    head: { kind: 'commit', id: '5d6e7f8'.padEnd(40, '0') },
    files: [aChangedFile()],
    notes: [],
    ...over,
  };
}

export function aTarget(over: Partial<Target> = {}): Target {
  return {
    name: 'detection-rules',
    files: ['rules/**/*.json'],
    exclude: [],
    format: 'auto',
    schema: undefined,
    parser: { kind: 'command', argv: ['./ruleparse', '{file}'], prepare: undefined, cwd: '.', env: {} },
    answers: { acceptExits: [0], rejectExits: [1], rejectStderr: undefined },
    limits: { timeMs: 2_000, memoryBytes: 536_870_912, outputBytes: 1_048_576 },
    fuzz: { timeMs: 60_000, runs: 20_000, seed: undefined, dictionary: undefined },
    mustAccept: [],
    mustReject: [],
    saved: '.github/crashgate/saved',
    required: [],
    shape: { empty: undefined, removedLines: undefined },
    ...over,
  };
}

export function aPolicy(over: Partial<Policy> = {}): Policy {
  return {
    targets: [aTarget()],
    blockOn: ['crash', 'hang', 'exhausted', 'invalid', 'rejected', 'disagreement'],
    mutants: 'block',
    configPath: '.github/crashgate.yml',
    gateFiles: [],
    ...over,
  };
}

export function aPlannedTarget(over: Partial<PlannedTarget> = {}): PlannedTarget {
  return {
    target: aTarget(),
    files: [aChangedFile()],
    mustAccept: [],
    mustReject: [],
    saved: [],
    seed: undefined,
    siblings: [],
    ...over,
  };
}

export function aPlan(over: Partial<Plan> = {}): Plan {
  return {
    changes: aChangeSet(),
    policy: aPolicy(),
    policySource: { from: 'base', changedGateFiles: [] },
    targets: [aPlannedTarget()],
    unmatched: 0,
    ...over,
  };
}

export function aFault(over: Partial<Fault> = {}): Fault {
  return {
    rule: 'schema',
    message: '"level" must be a number',
    location: aLocation(),
    pointer: '/level',
    ...over,
  };
}

export function aValidation(over: Partial<Validation> = {}): Validation {
  return { faults: [], schema: 'valid', skipped: undefined, ...over };
}

export function aSignature(over: Partial<Signature> = {}): Signature {
  return { id: 'ab12cd34ef56', text: 'crash|heap-buffer-overflow|READ of size N|match_field', ...over };
}

export function aReplay(over: Partial<Replay> = {}): Replay {
  return {
    command: 'crashgate replay crashgate-report/findings/ab12cd34ef56',
    folder: 'findings/ab12cd34ef56',
    ...over,
  };
}

export function aFinding(over: Partial<Finding> = {}): Finding {
  const { inputBytes, inputSha256, blocks, replay, ...shared } = aReportFinding();
  return {
    ...shared,
    outcome: crashed(),
    input: bytesOf('{"level":-1}'),
    seedBytes: bytesOf('{"level":1}'),
    ...over,
  };
}

export function anOutcomeSummary(over: Partial<OutcomeSummary> = {}): OutcomeSummary {
  return {
    kind: 'crashed',
    ending: 'signal SIGSEGV',
    evidence: '==1==ERROR: AddressSanitizer: heap-buffer-overflow',
    frames: ['match_field rules.c:118'],
    ...over,
  };
}

export function aReportFinding(over: Partial<ReportFinding> = {}): ReportFinding {
  return {
    id: 'ab12cd34ef56',
    rule: 'no-crash',
    kind: 'crash',
    target: 'detection-rules',
    path: 'rules/b.json',
    format: 'json',
    location: aLocation(),
    message: 'heap-buffer-overflow in match_field (rules.c:118)',
    signature: aSignature(),
    origin: 'introduced',
    subject: 'mutant',
    edits: [anEdit()],
    against: 'head',
    diff: '--- rules/b.json\n+++ rules/b.json (fails)\n@@ -1,1 +1,1 @@\n-{"level":1}\n+{"level":-1}',
    outcome: anOutcomeSummary(),
    confirmed: { same: 3, of: 3 },
    foundAfterRuns: 412,
    minimiseRuns: 30,
    duplicates: 7,
    replay: aReplay(),
    blocks: true,
    inputBytes: 12,
    inputSha256: '0'.repeat(64),
    ...over,
  };
}

export function aFileRow(over: Partial<FileRow> = {}): FileRow {
  return {
    path: 'rules/a.json',
    target: 'detection-rules',
    status: 'modified',
    format: 'json',
    bytes: 311,
    outcome: 'accepted',
    baseOutcome: 'accepted',
    schema: 'valid',
    faults: [],
    runs: 1_204,
    ...over,
  };
}

export function aTargetRow(over: Partial<TargetRow> = {}): TargetRow {
  return {
    name: 'detection-rules',
    parser: './ruleparse {file}',
    files: 2,
    checked: 3,
    runs: 2_408,
    plannedRuns: 20_000,
    seed: 123_456_789,
    stopped: 'dry',
    behaviours: 7,
    levels: { byte: 602, text: 1_084, structure: 482, schema: 240 },
    residual: { runs: 803, failures: 0, singletons: 2 },
    ...over,
  };
}

export function anUnfinished(over: Partial<Unfinished> = {}): Unfinished {
  return {
    what: 'target routes',
    why: 'prepare failed: make: exit 2',
    next: 'Run make and read its output.',
    ...over,
  };
}

export function aNotChecked(over: Partial<NotChecked> = {}): NotChecked {
  return { what: 'rules/big.json', why: 'larger than 1 MiB, schema not checked', ...over };
}

export function someTimes(over: Partial<Times> = {}): Times {
  return {
    startedAt: '2026-07-19T04:09:00.000Z',
    totalMs: 12_345,
    stagesMs: { run: 210, fuzz: 11_800 },
    runsPerSecond: { 'detection-rules': 204 },
    ...over,
  };
}

/** A report that blocks on one finding, with every part filled. */
export function aReport(over: Partial<Report> = {}): Report {
  return {
    schemaVersion: 1,
    tool: { name: 'crashgate', version: '0.1.0' },
    run: {
      event: 'pull_request',
      method: 'git',
      base: '1a2b3c4'.padEnd(40, '0'),
      head: '5d6e7f8'.padEnd(40, '0'),
      mode: 'changed',
      warnOnly: false,
      notes: ['base is the first parent of the merge commit'],
      isolation: ['environment: allow-list', 'network: open'],
      selfTest: 'passed',
    },
    policy: {
      from: 'base',
      path: '.github/crashgate.yml',
      changedGateFiles: [],
      blockOn: ['crash', 'hang', 'exhausted', 'invalid', 'rejected', 'disagreement'],
      mutants: 'block',
    },
    changes: { total: 12, unmatched: 10 },
    files: [aFileRow(), aFileRow({ path: 'rules/b.json' })],
    targets: [aTargetRow()],
    findings: [aReportFinding()],
    hiddenFindings: 0,
    unfinished: [],
    notChecked: [aNotChecked()],
    decision: {
      verdict: 'block',
      reasons: ['rules/b.json: crash'],
      blocking: ['ab12cd34ef56'],
      incomplete: false,
    },
    exitCode: 1,
    times: someTimes(),
    ...over,
  };
}

/** A report of the same run without the finding. */
export function aPass(over: Partial<Report> = {}): Report {
  return aReport({ findings: [], decision: { verdict: 'pass', reasons: [] }, exitCode: 0, ...over });
}

export function aRequest(over: Partial<RunRequest> = {}): RunRequest {
  return {
    trigger: { kind: 'local', event: 'local' },
    mode: 'changed',
    baseRef: undefined,
    headRef: undefined,
    fileList: undefined,
    onlyTargets: [],
    fuzzTimeMs: undefined,
    runs: undefined,
    seed: undefined,
    jobs: 1,
    warnOnly: false,
    reportDir: 'out',
    reporters: [],
    policyFrom: async () => undefined,
    ...over,
  };
}
