import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import { annotations } from '../../../src/reporters/annotations.ts';
import { plainLine } from '../../../src/text/plain-line.ts';
import { aLocation, anUnfinished, aPass, aReport, aReportFinding } from '../../helpers/factory.ts';
import { hostileReport } from '../../helpers/hostile-report.ts';
import { recordingOutlets } from '../../helpers/recording-outlets.ts';
import type { StepResult } from '../../helpers/runner-contract.ts';
import { runnerContract } from '../../helpers/runner-contract.ts';

async function published(report: Report): Promise<{ result: StepResult; log: string; commands: string[] }> {
  const { outlets, log, commands } = recordingOutlets();
  await annotations.publish(report, outlets);
  return { result: runnerContract({ streams: commands.join('\n') }), log: log.join(''), commands };
}

describe('annotations', () => {
  it('mark the data line, with a plain line beside', async () => {
    const { result, log } = await published(aReport());
    expect(result.annotations).toEqual([
      {
        level: 'error',
        file: 'rules/b.json',
        line: '14',
        endLine: '14',
        col: '7',
        endColumn: '9',
        title: 'crashgate: crash in detection-rules',
        message: [
          'crash: heap-buffer-overflow in match_field (rules.c:118) — introduced by this change',
          'fails: a mutant of the file, 1 edit away',
          'replay: crashgate replay crashgate-report/findings/ab12cd34ef56',
          'smallest failing input, as a change to the head version:',
          '--- rules/b.json',
          '+++ rules/b.json (fails)',
          '@@ -1,1 +1,1 @@',
          '-{"level":1}',
          '+{"level":-1}',
        ].join('\n'),
      },
    ]);
    expect(log).toBe(
      'rules/b.json:14:7: error: crash: heap-buffer-overflow in match_field (rules.c:118) — introduced by this change\n',
    );
  });

  it.each([
    ['a block', aReport(), ['error']],
    [
      'a finding that does not block',
      aReport({ findings: [aReportFinding({ blocks: false })] }),
      ['warning'],
    ],
    ['a known one', aReport({ findings: [aReportFinding({ blocks: false, origin: 'known' })] }), ['notice']],
    ['something unfinished', aPass({ unfinished: [anUnfinished()] }), ['error']],
    ['a pass', aPass(), []],
  ])('have the level of %s', async (_, report, levels) => {
    const { result } = await published(report);
    expect(result.annotations.map(({ level }) => level)).toEqual(levels);
  });

  it.each([
    ['several lines', aLocation({ endLine: 16 }), ['14', '16', undefined, undefined]],
    ['an end before the start', aLocation({ endLine: 3 }), ['14', undefined, undefined, undefined]],
    ['an end column before the start', aLocation({ endColumn: 2 }), ['14', '14', '7', undefined]],
    ['no place', undefined, [undefined, undefined, undefined, undefined]],
  ])('keep what the runner keeps of %s', async (_, location, kept) => {
    const { result } = await published(aReport({ findings: [aReportFinding({ location })] }));
    const [one] = result.annotations;
    expect([one?.line, one?.endLine, one?.col, one?.endColumn]).toEqual(kept);
  });

  it('stop at ten of a kind, the tenth saying how many more there are', async () => {
    const many = (count: number, blocks: boolean) =>
      Array.from({ length: count }, (_, at) => aReportFinding({ path: `r/${at}`, blocks }));
    const report = aReport({
      findings: [...many(10, false), ...many(24, true)],
      unfinished: [anUnfinished()],
    });
    const { result, commands } = await published(report);
    expect(commands).toHaveLength(20);
    expect(result.annotations.map(({ file }) => file)).toEqual([
      ...Array.from({ length: 9 }, (_, at) => `r/${at}`),
      undefined,
      ...Array.from({ length: 10 }, (_, at) => `r/${at}`),
    ]);
    expect(result.annotations[9]?.message).toBe('and 16 more errors: see the job summary and report.json');
  });

  it('are silent outside GitHub', async () => {
    const { outlets, log } = recordingOutlets({ command: undefined });
    await annotations.publish(aReport(), outlets);
    expect(log).toEqual([]);
  });

  it('keep a long message within the limit, escapes counted', async () => {
    const { commands } = await published(
      aReport({ findings: [aReportFinding({ message: '%😀'.repeat(4_000) })] }),
    );
    const data = commands[0]?.split('::')[2] ?? '';
    expect(data.length).toBeGreaterThan(4_090);
    expect(data.length).toBeLessThanOrEqual(4_096);
    expect(data).toMatch(/(%25|😀)…$/u);
  });

  it('come back as what was meant, whatever the report says', async () => {
    await fc.assert(
      fc.asyncProperty(hostileReport, async (report) => {
        const { result, commands, log } = await published(report);
        expect(result.commands).toHaveLength(commands.length);
        expect(runnerContract({ streams: log }).commands).toEqual([]);
        const [finding] = report.findings;
        const [kept] = result.annotations;
        const path = finding?.path ?? '';
        expect(kept?.file).toBe(path === '' || path.startsWith('=') ? undefined : path);
        expect(kept?.title).toBe(plainLine(`crashgate: crash in ${finding?.target}`).trim());
        expect(kept?.message.split('\n')[0]).toBe(
          plainLine(`crash: ${finding?.message} — introduced by this change`),
        );
      }),
    );
  });
});
