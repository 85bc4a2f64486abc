import { expect, it } from 'vitest';
import { outcomeSummary } from '../../../../src/stages/9-report/outcome-summary.ts';
import { accepted, aFrame, aTrace, crashed, exhausted, hung, rejected } from '../../../helpers/factory.ts';

it.each([
  [accepted({ stdout: 'fine' }), 'accepted', 'exit 0', 'fine'],
  [rejected({ code: 2, stderr: 'no', stdout: 'fine' }), 'rejected', 'exit 2', 'no'],
  [crashed({ stderr: 'dead' }), 'crashed', 'signal SIGSEGV', 'dead'],
  [crashed({ ending: { kind: 'exit', code: 9 } }), 'crashed', 'exit 9', ''],
  [hung(), 'hung', 'killed after 2000 ms', ''],
  [exhausted({ limitBytes: 7 }), 'exhausted', 'killed at 7 bytes of memory', ''],
  [{ kind: 'unlaunched', reason: 'no such file' }, 'unlaunched', 'not started', 'no such file'],
] as const)('%#: %s', (outcome, kind, ending, evidence) => {
  expect(outcomeSummary(outcome)).toMatchObject({ kind, ending, evidence });
});

it('shows frames of a crash, at most 12, and at most 4 KiB of text', () => {
  const frames = [
    aFrame(),
    aFrame({ line: undefined }),
    aFrame({ file: undefined }),
    ...Array(20).fill(aFrame()),
  ];
  const summary = outcomeSummary(crashed({ trace: aTrace({ frames }), stderr: 'x'.repeat(9999) }));
  expect(summary.frames).toHaveLength(12);
  expect(summary.frames.slice(0, 3)).toEqual([
    'match_field rules.c:118',
    'match_field rules.c',
    'match_field',
  ]);
  expect(summary.evidence).toHaveLength(4096);
  expect(outcomeSummary(crashed({ trace: undefined })).frames).toEqual([]);
});

it("leaves AddressSanitizer's memory map out", () => {
  const stderr =
    '==1==ERROR: AddressSanitizer: SEGV\n    #0 f\nShadow bytes around the buggy address:\n  0x1: 00 00\n';
  expect(outcomeSummary(crashed({ stderr })).evidence).toBe('==1==ERROR: AddressSanitizer: SEGV\n    #0 f');
});
