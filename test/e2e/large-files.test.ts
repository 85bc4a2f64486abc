import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { builtReport } from '../helpers/built-report.ts';
import { repoYard } from '../helpers/repo.ts';
import { runCli } from '../helpers/run-built.ts';
import { sample } from './sample.ts';

/** What files of 50 MB cost. */

const yard = repoYard();
afterAll(yard.remove);

const bytes = 50_000_000;
const maxPeakKiB = 1_500_000;

/** The largest resident size that a process has had, looked at until it ends. Linux. */
function watchPeak(): { readonly onStart: (pid: number) => void; readonly stop: () => number } {
  let peakKiB = 0;
  let timer: NodeJS.Timeout | undefined;
  const look = (pid: number): void => {
    try {
      const status = readFileSync(`/proc/${pid}/status`, 'latin1');
      peakKiB = Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? peakKiB);
    } catch {
      // It is gone.
    }
  };
  return {
    onStart: (pid) => {
      timer = setInterval(() => look(pid), 50);
    },
    stop: () => {
      clearInterval(timer);
      return peakKiB;
    },
  };
}

const record = '{"name": "a rule among many", "level": 3},\n';
const content = `[${record.repeat(bytes / record.length)}{}]\n`;

describe.skipIf(process.platform !== 'linux')('50 MB of JSON', () => {
  it.each([
    { title: 'without a schema: a pass', schema: {}, code: 0 },
    // A schema that could not be asked is a gap, and a gap is never a pass.
    { title: 'with a schema: incomplete', schema: { schema: 'schema.json' }, code: 3 },
  ])('$title, in bounded memory', async ({ schema, code }) => {
    const repo = sample(yard, {
      target: { fuzz: { runs: 20, time: '3s' }, ...schema },
      parser: '#!/bin/sh\nexec wc -c <"$1"\n',
      files: { 'schema.json': '{"type": "array"}', 'rules/a.json': '[]\n' },
    });
    repo.write({ 'rules/a.json': content });
    const { onStart, stop } = watchPeak();
    const ran = await runCli(repo.dir, ['check', '--base', 'HEAD'], { onStart });
    const peakKiB = stop();
    expect(ran.code, ran.streams).toBe(code);
    expect(builtReport(repo.dir).files).toMatchObject([{ path: 'rules/a.json', outcome: 'accepted' }]);
    expect(peakKiB).toBeGreaterThan(0);
    expect(peakKiB).toBeLessThan(maxPeakKiB);
  });
});
