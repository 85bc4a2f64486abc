import type { Report } from '../../model/report.ts';
import { changeLine } from '../words/change-line.ts';
import { gateLine } from '../words/gate-line.ts';
import { runLine } from '../words/run-line.ts';
import type { Line } from './line.ts';

function selfTestLines({ run }: Report): readonly Line[] {
  switch (run.selfTest) {
    case 'passed':
      return [];
    case 'failed':
      return [{ tone: 'bad', text: 'self-test failed: crashgate did not catch its own canary' }];
    case 'not run':
      return [{ tone: 'doubtful', text: 'self-test: not run' }];
  }
}

/** What was compared with what, and what a reader should know before the results. */
export function headLines(report: Report): readonly Line[] {
  const gate = gateLine(report);
  return [
    { tone: 'strong', text: runLine(report) },
    ...report.run.notes.map((note): Line => ({ tone: 'quiet', text: `note: ${note}` })),
    ...selfTestLines(report),
    ...(gate === '' ? [] : [{ tone: 'doubtful', text: gate } as const]),
    { tone: 'plain', text: changeLine(report) },
  ];
}
