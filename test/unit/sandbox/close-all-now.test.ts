import { readdirSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { command } from '../../../src/launchers/command.ts';
import { closeAllNow } from '../../../src/sandbox/live-groups.ts';
import { caseOf, leftRunning, makeBench, targetOf } from '../launchers/bench-of-parsers.ts';

const bench = makeBench();
afterAll(() => bench.clear());

it('kills what every session runs, lets nothing start any more, and blames no parser', async () => {
  const target = targetOf([bench.compile('parser'), '{file}']);
  const sessions = await Promise.all(
    (['fast', 'fresh'] as const).map((manner) => command.open(target, bench, manner)),
  );
  const running = sessions.map((session) => session.run(caseOf('daemon-and-hang')));
  while (leftRunning().length < 6) await new Promise((resolve) => setTimeout(resolve, 20));
  closeAllNow();
  expect(leftRunning()).toEqual([]);
  for (const outcome of await Promise.all(running)) {
    expect(outcome).toEqual({ kind: 'unlaunched', reason: 'The run was cancelled.' });
  }
  expect(await sessions[0]?.run(caseOf('accept'))).toMatchObject({ kind: 'unlaunched' });
  for (const session of sessions) await session.close();
  expect(leftRunning()).toEqual([]);
  expect(readdirSync(bench.scratch)).toEqual([]);
});
