import { expect, it } from 'vitest';
import type { Outlets } from '../../../src/model/ports.ts';
import { reporters } from '../../../src/reporters/index.ts';
import { type PublishInput, publish } from '../../../src/stages/9-report.ts';
import { aFinding, aReport, aReportFinding, aTarget } from '../../helpers/factory.ts';
import { recordingOutlets } from '../../helpers/recording-outlets.ts';
import { quiet } from './shell-bench.ts';

const names = reporters.map(({ name }) => name);

async function published(over: Partial<PublishInput>, outlets: Partial<Outlets> = {}) {
  const recorded = recordingOutlets(outlets);
  const notes: string[] = [];
  await publish({
    report: aReport(),
    findings: [aFinding()],
    targets: [aTarget()],
    names,
    outlets: recorded.outlets,
    progress: { ...quiet, note: (text) => void notes.push(text) },
    ...over,
  });
  return { ...recorded, notes };
}

const folders = (files: ReadonlyMap<string, string>) =>
  new Set([...files.keys()].flatMap((path) => path.match(/^findings\/([^/]+)/)?.[1] ?? []));

it('saves findings and lets every reporter that is asked for show the report', async () => {
  const { files, log, summaries, commands, notes } = await published({});
  expect(folders(files)).toEqual(new Set(['ab12cd34ef56']));
  expect(files.has('report.json')).toBe(true);
  expect([log, summaries, commands].map(({ length }) => length > 0)).toEqual([true, true, true]);
  expect(notes).toEqual([]);
});

it('lets no other reporter speak', async () => {
  const { files, log, summaries, commands } = await published({ names: ['json'] });
  expect(files.has('report.json')).toBe(true);
  expect([...log, ...summaries, ...commands]).toEqual([]);
});

it('saves what the report shows, of targets that are there', async () => {
  const shown = ['a', 'b'].map((id) => aReportFinding({ id }));
  const findings = ['a', 'b', 'hidden'].map((id) => aFinding({ id }));
  const gone = aFinding({ id: 'b', target: 'gone' });
  const { files } = await published({ report: aReport({ findings: shown }), findings: [...findings, gone] });
  expect(folders(files)).toEqual(new Set(['a', 'b']));
});

it('goes on after a reporter or a folder that fails, and says which', async () => {
  const full = async (path: string): Promise<void> => {
    if (path !== 'findings/a/base') throw new Error('disk full');
  };
  const findings = [aFinding({ id: 'a' })];
  const report = aReport({ findings: [aReportFinding({ id: 'a' })] });
  const { log, summaries, notes } = await published({ report, findings }, { write: full });
  expect(notes).toEqual([
    'warning: could not write finding a: disk full',
    'warning: could not write the json report: disk full',
  ]);
  expect(log.length).toBeGreaterThan(0);
  expect(summaries.length).toBeGreaterThan(0);
});
