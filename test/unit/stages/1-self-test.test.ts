import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { selfTest } from '../../../src/stages/1-self-test.ts';
import { openValidator } from '../../../src/stages/4-validate.ts';
import { openBench, unchecked } from './shell-bench.ts';

const bench = openBench();
afterAll(() => bench.clear());

const crash = 'kill -SEGV $$';
const hang = 'while :; do sleep 1; done';

/** A child that plays the crash and the hang in the given ways. */
function child(onCrash: string, onHang: string): readonly string[] {
  const script = `case $1 in canary-crash) ${onCrash};; canary-hang) ${onHang};; esac`;
  return ['sh', '-c', script, 'child'];
}

const missedBy = (words: readonly string[]) => selfTest(words, bench, openValidator);

it('misses nothing with the real child', async () => {
  const file = join(import.meta.dirname, '../../../dist/child.js');
  expect(await missedBy([process.execPath, file])).toEqual([]);
});

it('misses nothing with a child that does as it is told', async () => {
  expect(await missedBy(child(crash, hang))).toEqual([]);
});

it.each([
  ['a crash that does not happen', child('exit 0', hang), [['crash', 'crash', 'accepted']]],
  ['a crash that looks like a rejection', child('exit 1', hang), [['crash', 'crash', 'rejected']]],
  ['a hang that ends', child(crash, 'exit 0'), [['hang', 'hang', 'accepted']]],
  ['a hang that is a crash', child(crash, crash), [['hang', 'hang', 'crashed']]],
  [
    'neither',
    child('exit 0', 'exit 1'),
    [
      ['crash', 'crash', 'accepted'],
      ['hang', 'hang', 'rejected'],
    ],
  ],
])('reports %s', async (_, words, expected) => {
  const missed = await missedBy(words);
  expect(missed.map(({ name, expected: kind, seen }) => [name, kind, seen])).toEqual(expected);
});

it('reports a child that is not there', async () => {
  const missed = await missedBy([join(bench.root, 'no-such-child')]);
  expect(missed).toMatchObject([
    { name: 'crash', seen: expect.stringMatching(/^unlaunched: .*no-such-child/) },
    { name: 'hang', seen: expect.stringMatching(/^unlaunched: /) },
  ]);
});

it('reports a validator that sees nothing', async () => {
  const blind = async () => unchecked;
  expect(await selfTest(child(crash, hang), bench, blind)).toEqual([
    { name: 'schema', expected: 'invalid', seen: 'accepted' },
  ]);
});
