import { expect, it } from 'vitest';
import { outputValues } from '../../../src/commands/output-values.ts';
import { outputs } from '../../../src/settings/outputs.ts';
import { aFileRow, aPass, aReport, aReportFinding, aTargetRow } from '../../helpers/factory.ts';

it('gives a value to every declared output', () => {
  const values = outputValues(aReport(), 'crashgate-report/report.json');
  expect(Object.keys(values).sort()).toEqual(outputs.map(({ name }) => name).sort());
  expect(values).toEqual({
    conclusion: 'block',
    'changed-files': '["rules/a.json","rules/b.json"]',
    'checked-files': '["rules/a.json","rules/b.json"]',
    'failed-files': '["rules/b.json"]',
    'checked-count': '2',
    'failed-count': '1',
    'crash-count': '1',
    'hang-count': '0',
    'finding-count': '1',
    'fuzz-runs': '2408',
    'report-path': 'crashgate-report/report.json',
    'base-sha': '1a2b3c4'.padEnd(40, '0'),
    'head-sha': '5d6e7f8'.padEnd(40, '0'),
    seed: '{"detection-rules":123456789}',
  });
});

it('counts a file under two targets once, and findings that do not block as findings only', () => {
  const files = [
    aFileRow(),
    aFileRow({ target: 'other' }),
    aFileRow({ path: 'gone.json', outcome: undefined }),
  ];
  const findings = [
    aReportFinding({ blocks: false }),
    aReportFinding({ kind: 'hang', path: 'rules/a.json' }),
  ];
  const targets = [aTargetRow({ seed: 1 }), aTargetRow({ name: 'other', runs: 2, seed: 2 })];
  expect(outputValues(aReport({ files, findings, targets, hiddenFindings: 5 }), '')).toMatchObject({
    'changed-files': '["rules/a.json","gone.json"]',
    'checked-files': '["rules/a.json"]',
    'checked-count': '1',
    'failed-files': '["rules/a.json"]',
    'failed-count': '1',
    'crash-count': '1',
    'hang-count': '1',
    'finding-count': '7',
    'fuzz-runs': '2410',
    seed: '{"detection-rules":1,"other":2}',
  });
});

it('keeps lists below what GitHub takes, and counts what it leaves out', () => {
  const files = Array.from({ length: 3000 }, (_, index) => aFileRow({ path: `rules/${index}.json` }));
  const values = outputValues(aPass({ files }), '');
  expect(JSON.parse(values['checked-files'])).toHaveLength(1000);
  expect(values['checked-count']).toBe('3000');
});
