import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import { console } from '../../../src/reporters/console.ts';
import {
  aFault,
  aFileRow,
  aNotChecked,
  anUnfinished,
  aPass,
  aReport,
  aReportFinding,
  aTargetRow,
} from '../../helpers/factory.ts';
import { hostileReport } from '../../helpers/hostile-report.ts';
import { recordingOutlets } from '../../helpers/recording-outlets.ts';
import { runnerContract } from '../../helpers/runner-contract.ts';

async function logOf(report: Report, color = false): Promise<string> {
  const { outlets, log } = recordingOutlets({ color });
  await console.publish(report, outlets);
  return log.join('');
}

describe('console', () => {
  it('prints a block', async () => {
    expect(await logOf(aReport())).toBe(
      [
        'crashgate 0.1.0 · pull_request · 1a2b3c4..5d6e7f8 · policy from base',
        'note: base is the first parent of the merge commit',
        '2 of 12 changed files match a target',
        '✓ rules/a.json  accepted · schema valid · 1,204 mutants',
        '✗ rules/b.json:14:7  crash: heap-buffer-overflow in match_field (rules.c:118) — introduced by this change',
        '    smallest failing input, as a change to the head version:',
        '    --- rules/b.json',
        '    +++ rules/b.json (fails)',
        '    @@ -1,1 +1,1 @@',
        '    -{"level":1}',
        '    +{"level":-1}',
        '    fails: a mutant of the file, 1 edit away',
        '    ended: signal SIGSEGV',
        '    at: match_field rules.c:118',
        '    confirmed: 3 of 3 runs',
        '    found: after 412 runs, minimised in 30',
        '    alike: 7 cases',
        '    signature: ab12cd34ef56 crash|heap-buffer-overflow|READ of size N|match_field',
        '    rule: no-crash (target detection-rules)',
        '    replay: crashgate replay crashgate-report/findings/ab12cd34ef56',
        'not checked: rules/big.json (larger than 1 MiB, schema not checked)',
        'target detection-rules: 2 files, 3 checked, 2,408 mutants (stopped: dry), 7 behaviours; of 803 independent mutants none failed: with 95 % confidence fewer than 1 in 268 mutants drawn this way fail',
        '- rules/b.json: crash',
        'BLOCK: 1 finding blocks (crash). exit 1',
        '',
      ].join('\n'),
    );
  });

  it.each<readonly [string, Report, readonly (string | RegExp)[]]>([
    ['a pass', aPass(), ['PASS: 3 cases checked as committed and 2,408 mutants run, nothing blocks. exit 0']],
    [
      'nothing relevant',
      aPass({ changes: { total: 12, unmatched: 12 }, files: [], targets: [] }),
      [
        'nothing relevant changed: 0 of 12 changed files match a target',
        'PASS: nothing relevant changed, nothing was run. exit 0',
      ],
    ],
    [
      'an unfinished run',
      aPass({ unfinished: [anUnfinished()], decision: { verdict: 'incomplete', reasons: [] }, exitCode: 3 }),
      [
        '? could not check target routes: prepare failed: make: exit 2. Run make and read its output.',
        'INCOMPLETE: 1 check could not be finished, so this is no pass. exit 3',
      ],
    ],
    [
      'a softened block',
      aReport({ run: { ...aReport().run, warnOnly: true }, exitCode: 0 }),
      ['BLOCK: 1 finding blocks (crash). exit 0 (warn-only)'],
    ],
    [
      'a gate that is edited',
      aPass({ policy: { ...aReport().policy, changedGateFiles: ['.github/crashgate.yml'] } }),
      ['this change edits the gate itself (.github/crashgate.yml); the policy used is from base'],
    ],
    [
      'files by what is known of them',
      aPass({
        files: [
          aFileRow({ path: 'a', outcome: 'rejected', schema: 'skipped', runs: 0 }),
          aFileRow({ path: 'bb', status: 'deleted', outcome: undefined, schema: 'none', runs: 0 }),
          aFileRow({
            path: 'c',
            outcome: undefined,
            baseOutcome: undefined,
            faults: [aFault()],
            schema: 'invalid',
          }),
        ],
      }),
      [
        '· a   rejected · base version accepted · schema not checked',
        '· bb  deleted · base version accepted',
        '! c   not run · schema invalid · 1,204 mutants',
      ],
    ],
    [
      'evidence without a stack trace',
      aReport({
        findings: [
          aReportFinding({
            blocks: false,
            origin: 'latent',
            outcome: { kind: 'crashed', ending: 'exit 139', evidence: 'one\ntwo\n', frames: [] },
          }),
        ],
      }),
      [
        /^! rules\/b.json:14:7 {2}crash: .* — not new: the base version fails too$/m,
        '    | one\n    | two\n',
      ],
    ],
    [
      'what is not shown',
      aPass({
        hiddenFindings: 3,
        notChecked: Array.from({ length: 25 }, () => aNotChecked()),
        targets: [
          aTargetRow({ stopped: 'time', runs: 40, residual: { runs: 20, failures: 2, singletons: 0 } }),
        ],
        files: Array.from({ length: 210 }, (_, at) => aFileRow({ path: `r/${at}` })),
      }),
      [
        '3 more findings past the limit per target, counted and not shown',
        '  … 5 more, in report.json',
        '  … 10 more files, in report.json',
        '40 of 20,000 mutants (stopped: time), 7 behaviours; 2 of 20 independent mutants failed\n',
      ],
    ],
    [
      'a self-test that failed',
      aPass({ run: { ...aReport().run, selfTest: 'failed' } }),
      ['self-test failed: crashgate did not catch its own canary'],
    ],
  ])('shows %s', async (_, report, expected) => {
    const log = await logOf(report);
    for (const part of expected) {
      if (typeof part === 'string') expect(log).toContain(part);
      else expect(log).toMatch(part);
    }
  });

  it('differs in colour only', async () => {
    const colored = await logOf(aReport(), true);
    expect(colored).toContain('\x1b[31m✗ rules/b.json:14:7');
    expect(stripVTControlCharacters(colored)).toBe(await logOf(aReport()));
  });

  it('gives the runner no command, whatever the report says', async () => {
    await fc.assert(
      fc.asyncProperty(hostileReport, fc.boolean(), async (report, color) => {
        const log = await logOf(report, color);
        expect(runnerContract({ streams: log }).commands).toEqual([]);
        expect(stripVTControlCharacters(log)).not.toMatch(/(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}]/u);
      }),
    );
  });
});
