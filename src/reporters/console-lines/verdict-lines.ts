import type { Report } from '../../model/report.ts';
import { verdictLine } from '../words/verdict-line.ts';
import type { Line, Tone } from './line.ts';

const tones = { pass: 'good', block: 'bad', incomplete: 'bad' } as const satisfies Record<
  Report['decision']['verdict'],
  Tone
>;

/** The gate's reasons, then its word as the last line. */
export function verdictLines(report: Report): readonly Line[] {
  const { verdict, reasons } = report.decision;
  return [
    ...reasons.map((reason): Line => ({ tone: 'quiet', text: `- ${reason}` })),
    { tone: tones[verdict], text: verdictLine(report) },
  ];
}
