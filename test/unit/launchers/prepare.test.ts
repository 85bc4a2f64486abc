import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it } from 'vitest';
import { prepare } from '../../../src/launchers/prepare.ts';
import type { Target } from '../../../src/model/target.ts';
import { leftRunning, makeBench, targetOf } from './bench-of-parsers.ts';

const bench = makeBench();

afterAll(() => bench.clear());
afterEach(() => {
  expect(leftRunning()).toEqual([]);
  expect(readdirSync(bench.scratch)).toEqual([]);
});

function targetThatPrepares(command: readonly string[] | undefined): Target {
  const target = targetOf(['true']);
  return { ...target, parser: { ...target.parser, prepare: command } };
}

const run = (command: readonly string[] | undefined, limitMs?: number) =>
  prepare(targetThatPrepares(command), bench, limitMs);

it('nothing to prepare is prepared', async () => {
  expect(await run(undefined)).toEqual({ ok: true });
});

it('runs in the working directory, with the home of the user', async () => {
  expect(await run(['sh', '-c', `test "$HOME" = '${process.env.HOME}' && echo built > made`])).toEqual({
    ok: true,
  });
  expect(existsSync(join(bench.root, 'made'))).toBe(true);
});

it('a failure carries the end of the output, both streams in order', async () => {
  const result = await run(['sh', '-c', 'yes filler | head -c 100000; echo out; echo err >&2; exit 3']);
  expect(result).toMatchObject({
    ok: false,
    reason: expect.stringMatching(/exit status 3\.\n.*out\nerr$/s),
  });
  expect(JSON.stringify(result).length).toBeLessThan(3000);
});

it('an absent program is named', async () => {
  expect(await run(['absent-tool'])).toMatchObject({
    reason: expect.stringContaining('absent-tool is not in PATH'),
  });
});

it('is killed at its time limit, and what it left running in any case', async () => {
  expect(await run(['sh', '-c', 'sleep 60 & sleep 60'], 300)).toMatchObject({
    reason: expect.stringContaining('still running after 0.3 s'),
  });
  expect(await run(['sh', '-c', 'setsid sleep 60 & exit 0'])).toEqual({ ok: true });
});
