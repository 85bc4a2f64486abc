import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import { summary } from '../../../src/reporters/summary.ts';
import {
  aFileRow,
  aNotChecked,
  anUnfinished,
  aPass,
  aReport,
  aReportFinding,
  aTargetRow,
} from '../../helpers/factory.ts';
import { fencedBlocks } from '../../helpers/fenced-blocks.ts';
import { hostileReport } from '../../helpers/hostile-report.ts';
import { recordingOutlets } from '../../helpers/recording-outlets.ts';

async function summaryOf(report: Report): Promise<string> {
  const { outlets, summaries } = recordingOutlets();
  await summary.publish(report, outlets);
  return summaries.join('');
}

/** What a reader sees: escapes and references resolved, elements gone. */
function seen(markdown: string): string {
  return markdown
    .replace(/<\/?(span|code)>/g, '')
    .replace(/\\([!-/:-@[-`{-~])|&#(\d+);/g, (_, sign, code) => sign ?? String.fromCharCode(Number(code)));
}

/** Tags that the reporter itself writes. */
const ownTags = /<\/?(?:details|summary|code|span)>/g;

describe('summary', () => {
  it('begins with the verdict and shows the finding in full', async () => {
    const markdown = await summaryOf(aReport());
    expect(seen(markdown)).toMatch(/^## ❌ crashgate: BLOCK: 1 finding blocks \(crash\)\n/);
    expect(seen(markdown)).toContain('| 12 | 2 | 3 | 2,408 | 1 | 1 | 0 |');
    expect(seen(markdown)).toContain(
      '| ❌ | rules/b.json:14:7 | **crash** heap-buffer-overflow in match_field (rules.c:118) | a mutant of the file, 1 edit away | introduced by this change |',
    );
    expect(fencedBlocks(markdown).blocks).toEqual([
      { info: 'diff', content: aReportFinding().diff, closed: true },
      { info: 'text', content: '==1==ERROR: AddressSanitizer: heap-buffer-overflow', closed: true },
      { info: 'sh', content: 'crashgate replay crashgate-report/findings/ab12cd34ef56', closed: true },
    ]);
    for (const part of [
      '- confirmed: 3 of 3 runs',
      '- detection-rules: 2 files, 3 checked, 2,408 mutants (stopped: dry), 7 behaviours; of 803 independent mutants none failed: with 95 % confidence fewer than 1 in 268 mutants drawn this way fail',
      '| rules/a.json | detection-rules | accepted · schema valid · 1,204 mutants |',
      '### Not checked\n\n- 10 changed files under no target\n- rules/big.json: larger than 1 MiB, schema not checked',
      'seed 123456789 · mutants by level: byte 602, text 1,084, structure 482, schema 240 · behaviours seen only once in 2 of 803 independent mutants, parser ./ruleparse {file}',
      '- took 12.3 s: run 210 ms, fuzz 11.8 s',
    ])
      expect(seen(markdown)).toContain(part);
  });

  it.each<readonly [string, Report, string]>([
    ['a pass', aPass(), '## ✅ crashgate: PASS: 3 cases checked as committed'],
    [
      'nothing relevant',
      aPass({ changes: { total: 12, unmatched: 12 }, files: [], targets: [] }),
      'nothing relevant changed: 0 of 12 changed files match a target',
    ],
    [
      'an unfinished run',
      aPass({ unfinished: [anUnfinished()], decision: { verdict: 'incomplete', reasons: [] }, exitCode: 3 }),
      '### Could not be checked\n\n- **target routes**: prepare failed: make: exit 2. Run make and read its output.',
    ],
    [
      'a softened block',
      aReport({ run: { ...aReport().run, warnOnly: true }, exitCode: 0 }),
      ' (warn-only: ',
    ],
    ['hidden findings', aPass({ hiddenFindings: 4 }), '4 more past the limit per target'],
    [
      'an edited gate',
      aPass({ policy: { ...aReport().policy, path: undefined, changedGateFiles: ['schemas/r.json'] } }),
      '**this change edits the gate itself (schemas/r.json); the policy used is from base**',
    ],
  ])('shows %s', async (_, report, part) => {
    expect(seen(await summaryOf(report))).toContain(part);
  });

  it('is silent outside GitHub', async () => {
    const { outlets, summaries } = recordingOutlets({ summary: undefined });
    await summary.publish(aReport(), outlets);
    expect(summaries).toEqual([]);
  });

  it('lets no text out of its place', async () => {
    await fc.assert(
      fc.asyncProperty(hostileReport, async (report) => {
        const markdown = await summaryOf(report);
        const { blocks, outside } = fencedBlocks(markdown);
        expect(blocks.every(({ closed }) => closed)).toBe(true);
        expect(blocks.every(({ info }) => ['diff', 'text', 'sh'].includes(info))).toBe(true);
        const prose = outside.join('\n');
        expect(prose.split('<details>')).toHaveLength(report.findings.length + 2);
        expect(prose.split('</details>')).toHaveLength(report.findings.length + 2);
        expect(prose.replace(/\\[!-/:-@[-`{-~]/g, '').replace(ownTags, '')).not.toMatch(/[<>@$]|&(?!#\d)/);
        expect(prose).not.toMatch(/(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}]/u);
        const rows = outside.filter((line) => line.startsWith('|')).map((line) => line.replace(/\\./g, ''));
        expect(new Set(rows.map((row) => row.split('|').length))).toEqual(new Set([9, 7, 5]));
      }),
    );
  });

  it.each([
    ['ordinary', 'x', '`'],
    ['hostile', '\u{10ffff}', '|&<@#`_\u202e'],
  ])('stays within its budget and says what it left out: %s', async (_, letter, sign) => {
    const text = `${sign}${letter}`.repeat(10_000);
    const finding = aReportFinding({ path: text, message: text, diff: `${text}\n`.repeat(3), target: text });
    const report = aReport({
      findings: Array.from({ length: 300 }, () => finding),
      files: Array.from({ length: 300 }, () => aFileRow({ path: text, target: text })),
      targets: Array.from({ length: 300 }, () => aTargetRow({ name: text, parser: text })),
      unfinished: Array.from({ length: 300 }, () => ({ what: text, why: text, next: text })),
      notChecked: Array.from({ length: 300 }, () => aNotChecked({ what: text, why: text })),
      decision: {
        verdict: 'block',
        reasons: Array.from({ length: 300 }, () => text),
        blocking: [],
        incomplete: true,
      },
    });
    const markdown = await summaryOf(report);
    expect(Buffer.byteLength(markdown)).toBeLessThan(1_000_002);
    const [, left = '0'] = /details of (\d+) findings\. `report\.json`/.exec(markdown) ?? [];
    expect(Number(left)).toBeGreaterThan(0);
    expect(markdown.split('<details>')).toHaveLength(302 - Number(left));
    expect(markdown).toContain('### Not checked');
    expect(await summaryOf(report)).toBe(markdown);
  });
});
