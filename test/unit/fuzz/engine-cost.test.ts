import { performance } from 'node:perf_hooks';
import { expect, it } from 'vitest';
import { openEngine } from '../../../src/fuzz/engine.ts';
import { mutators } from '../../../src/mutators/index.ts';
import { seedOf } from '../../helpers/expect-mutation.ts';
import { sameAlways } from './driving.ts';

/** Loose: a busy machine must not fail it. On a quiet one it is about half of this. */
const mostMicroseconds = 30;
const runs = 20_000;

function rules(count: number, limit: number): string {
  const rule = (id: number) => ({
    id,
    name: `rule ${id}`,
    match: ['a', '*', `p${id}`],
    limit: limit + id,
    on: true,
  });
  return JSON.stringify(
    { version: 3, rules: Array.from({ length: count }, (_, id) => rule(id)) },
    undefined,
    1,
  );
}

/** Microseconds for one ask and its tell, over a whole run. */
function costOfRun(): number {
  const seed = seedOf(rules(18, 20), 'json', { base: rules(18, 19) });
  const startedAt = performance.now();
  const engine = openEngine({ seed, mutators, randomSeed: 7, runs });
  for (let asked = engine.ask(); asked !== 'done'; asked = engine.ask()) {
    if (asked === 'wait') throw new Error('everything was told');
    engine.tell(asked, { ...sameAlways, behaviour: `${asked.index % 5}` });
  }
  return ((performance.now() - startedAt) * 1000) / engine.figures().runs;
}

it(`the engine costs at most ${mostMicroseconds} µs a run on a 2 kB file`, () => {
  expect(rules(18, 20).length).toBeGreaterThan(1900);
  const best = Math.min(costOfRun(), costOfRun(), costOfRun());
  console.info(`the engine costs ${best.toFixed(1)} µs a run`);
  expect(best).toBeLessThanOrEqual(mostMicroseconds);
});
