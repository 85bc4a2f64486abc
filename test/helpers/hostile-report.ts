import fc from 'fast-check';
import type { Report } from '../../src/model/report.ts';
import { aFault, aFileRow, anUnfinished, aReport, aReportFinding, aTargetRow } from './factory.ts';
import { hostileText } from './hostile-text.ts';

/** Words of closed sets: their type does not allow any other text. */
const closed = new Set([
  'kind',
  'status',
  'format',
  'schema',
  'stopped',
  'verdict',
  'origin',
  'subject',
  'against',
  'outcome',
  'baseOutcome',
]);
const closedPaths = /\.(mode|method|selfTest|from|mutants|blockOn|faults\.rule|tool\.name)$/;

/** The same value with every open text replaced by the next of `texts`, turn by turn. */
function withTexts(value: unknown, next: () => string, path: string): unknown {
  if (typeof value === 'string')
    return closed.has(path.split('.').at(-1) ?? '') || closedPaths.test(path) ? value : next();
  if (Array.isArray(value)) return value.map((item) => withTexts(item, next, path));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, withTexts(item, next, `${path}.${key}`)]),
  );
}

const full = aReport({
  findings: [aReportFinding(), aReportFinding({ blocks: false, location: undefined, origin: 'known' })],
  files: [aFileRow(), aFileRow({ path: 'rules/c.json', faults: [aFault()] })],
  targets: [aTargetRow(), aTargetRow({ stopped: 'time' })],
  unfinished: [anUnfinished()],
  hiddenFindings: 2,
});

/** A report in which every text that the type leaves open is hostile. */
export const hostileReport: fc.Arbitrary<Report> = fc
  .array(hostileText, { minLength: 7, maxLength: 41 })
  .map((texts) => {
    let turn = 0;
    const next = () => texts[turn++ % texts.length] ?? '';
    // The walk keeps every key and every type; only texts differ.
    return withTexts(full, next, '') as Report;
  });
