import { describe, expect, it } from 'vitest';
import { type Ask, askAhead, type Engine, openEngine } from '../../../src/fuzz/engine.ts';
import { textKey } from '../../../src/fuzz/text-key.ts';
import { applyEdits, normaliseScript } from '../../../src/model/edit.ts';
import type { Mutant, Observation } from '../../../src/model/mutant.ts';
import { formatNames } from '../../../src/model/names.ts';
import { mutators } from '../../../src/mutators/index.ts';
import { seedOf } from '../../helpers/expect-mutation.ts';
import { playOut, repeatable, sameAlways, toy } from './driving.ts';

const rule = '{"name": "probe", "version": 3,\n  "fields": ["a", "*", "c"], "limit": 20, "on": true}\n';
const base = rule.replace('20', '19');

function open(runs: number, randomSeed = 7): Engine {
  return openEngine({ seed: seedOf(rule, 'json', { base }), mutators, randomSeed, runs });
}

/** A parser with a few answers and two bugs: enough for every kind of feedback. */
function parserLike({ text }: Mutant): Observation {
  const key = textKey(text);
  const failure = key % 97 === 0 ? `bug ${key % 1009}` : undefined;
  return { behaviour: failure ?? `answer ${key % 6}`, accepted: failure === undefined, failure };
}

const told = (asked: readonly Mutant[]) => asked.map(({ lane, text }) => `${lane} ${textKey(text)}`);
const mutantsOf = (asks: readonly Ask[]) => asks.filter((ask) => typeof ask === 'object');

describe('what is asked', () => {
  const expected = told(playOut(open(1500), parserLike));

  it.each([1, 2, 5, askAhead - 1, askAhead])('is the same with %i runs outstanding', (width) => {
    for (const order of [1, 2, 3]) {
      expect(told(playOut(open(1500), parserLike, { width, random: repeatable(order) }))).toEqual(expected);
    }
  });

  it('rests on what was told', () => {
    const deaf = told(playOut(open(1500), () => sameAlways));
    expect(deaf).not.toEqual(expected);
    expect(deaf.slice(0, 750)).toEqual(expected.slice(0, 750));
  });

  it('differs by seed after the sweep', () => {
    expect(told(playOut(open(1500, 8), parserLike)).slice(750)).not.toEqual(expected.slice(750));
  });

  it('is the same when somebody looks at the figures meanwhile', () => {
    const engine = open(1500);
    const curious = (mutant: Mutant): Observation => {
      engine.figures();
      return parserLike(mutant);
    };
    expect(told(playOut(engine, curious))).toEqual(expected);
  });

  it('is indexed from 0, carries its text, its normalised script and the highest level of its edits', () => {
    const rank = new Map<string, number>(
      mutators.map(({ name, about }) => [name, ['byte', 'text', 'structure', 'schema'].indexOf(about.level)]),
    );
    for (const [place, { index, edits, text, level }] of playOut(open(600), parserLike).entries()) {
      expect(index).toBe(place);
      expect(text).toBe(applyEdits(rule, edits));
      expect(text).not.toBe(rule);
      expect(normaliseScript(edits)).toEqual(edits);
      const ranks = edits.map(({ mutator }) => rank.get(mutator) ?? -1);
      expect(['byte', 'text', 'structure', 'schema'].indexOf(level)).toBe(Math.max(...ranks));
    }
  });
});

describe('asking runs ahead of telling by 32 and no more', () => {
  it('waits for the oldest run, whatever else was told', () => {
    const engine = open(200);
    const asks = mutantsOf(Array.from({ length: askAhead }, () => engine.ask()));
    expect(asks).toHaveLength(32);
    expect(engine.ask()).toBe('wait');
    for (const mutant of asks.slice(1)) engine.tell(mutant, sameAlways);
    expect(engine.ask()).toBe('wait');
    const [oldest] = asks;
    if (oldest !== undefined) engine.tell(oldest, sameAlways);
    expect(mutantsOf(Array.from({ length: askAhead + 1 }, () => engine.ask()))).toHaveLength(32);
  });

  it('looks at a run 32 asks later, not before', () => {
    const seed = seedOf('a'.repeat(4000), 'text');
    const only = [toy('x', { sweep: 'never' })];
    const failing = (at: number) => {
      const engine = openEngine({ seed, mutators: only, randomSeed: 3, runs: 120 });
      const failure = (index: number) => (index === at ? 'bug' : undefined);
      return told(
        playOut(engine, ({ index }) => ({
          ...sameAlways,
          failure: failure(index),
          behaviour: `${index === at}`,
        })),
      );
    };
    const calm = failing(-1);
    const stirred = failing(10);
    expect(stirred.slice(0, 42)).toEqual(calm.slice(0, 42));
    expect(stirred.slice(42)).not.toEqual(calm.slice(42));
  });
});

describe('lanes', () => {
  it.each(formatNames)('%s: the sweep never repeats itself and never gives the seed', (format) => {
    const engine = openEngine({ seed: seedOf(rule, format), mutators, randomSeed: 7, runs: 3000 });
    const swept = playOut(engine, parserLike).filter(({ lane }) => lane === 'sweep');
    expect(swept.length).toBeGreaterThan(100);
    expect(new Set(swept.map(({ text }) => text)).size).toBe(swept.length);
  });

  it('one run in 10 is independent in the sweep, which gets at most half of the runs, and one in 5 after it', () => {
    const lanes = playOut(open(1000), parserLike).map(({ lane }) => lane);
    const sweep = lanes.slice(0, 500);
    expect(sweep.filter((lane) => lane === 'sweep')).toHaveLength(450);
    expect(sweep.filter((lane) => lane === 'independent')).toHaveLength(50);
    const havoc = lanes.slice(500);
    expect(havoc.filter((lane) => lane === 'havoc')).toHaveLength(400);
    expect(havoc.filter((lane) => lane === 'independent')).toHaveLength(100);
  });

  it('goes on to havoc where the sweep ends early, and havoc does not try again what the sweep tried', () => {
    const seed = seedOf('a'.repeat(200), 'text');
    const engine = openEngine({ seed, mutators: [toy('x')], randomSeed: 1, runs: 2000 });
    const asked = playOut(engine, () => sameAlways);
    const sweep = new Set(asked.flatMap(({ lane, text }) => (lane === 'sweep' ? [text] : [])));
    const havoc = asked.filter(({ lane }) => lane === 'havoc');
    expect(sweep.size).toBe(200);
    expect(havoc.length).toBeGreaterThan(1000);
    expect(havoc.filter(({ text }) => sweep.has(text))).toEqual([]);
  });

  it('the independent lane is drawn from the seed alone', () => {
    const independent = (observe: (mutant: Mutant) => Observation) =>
      playOut(open(1500), observe).filter(({ lane }) => lane === 'independent');
    expect(independent(parserLike)).toEqual(independent(() => sameAlways));
  });
});

describe('the end', () => {
  const seed = seedOf('a'.repeat(300), 'text');
  const openToy = (runs: number) => openEngine({ seed, mutators: [toy('x')], randomSeed: 1, runs });

  it('is dry after two climbs in which nothing new shows', () => {
    const engine = openToy(50_000);
    const asked = playOut(engine, () => sameAlways);
    // 300 of the sweep; 5 + 4 levels of 256 quiet havoc runs, one in five beside them independent.
    expect(asked.length).toBeGreaterThan((9 * 256 * 5) / 4);
    expect(asked.length).toBeLessThan(4000);
    expect(engine.ask()).toBe('done');
    expect(engine.figures()).toMatchObject({ dry: true, runs: asked.length });
  });

  it('stacks more edits as that stops revealing anything', () => {
    const wide = [toy('x', { sweep: 'never', choices: 1_000_000 })];
    const engine = openEngine({ seed, mutators: wide, randomSeed: 1, runs: 50_000 });
    const refused = { ...sameAlways, accepted: false };
    const havoc = playOut(engine, () => refused).filter(({ lane }) => lane === 'havoc');
    const most = (part: readonly Mutant[]) => Math.max(...part.map(({ edits }) => edits.length));
    const windows = [0, 1, 2, 3, 4].map((level) => havoc.slice(level * 256 + 40, (level + 1) * 256));
    expect(windows.map(most)).toEqual([1, 2, 4, 8, expect.toSatisfy((edits) => edits > 8 && edits <= 16)]);
  });

  it('is the number of runs as long as news come in', () => {
    const engine = openToy(6000);
    const asked = playOut(engine, ({ index }) => ({ ...sameAlways, behaviour: `${index}` }));
    expect(asked).toHaveLength(6000);
    expect(engine.figures()).toMatchObject({ dry: false, runs: 6000 });
  });

  it.each(formatNames)('comes at once for an empty %s file: there is nothing to change', (format) => {
    const engine = openEngine({ seed: seedOf('', format), mutators, randomSeed: 1, runs: 50 });
    expect(engine.ask()).toBe('done');
    expect(engine.figures()).toMatchObject({ dry: true, runs: 0 });
  });
});

it('figures count runs by level, behaviours in order, and the independent lane on its own', () => {
  const engine = open(1000);
  const asked = playOut(engine, parserLike, { width: 8 });
  const { runs, levels, behaviours, independent } = engine.figures();
  expect(runs).toBe(1000);
  for (const level of ['byte', 'text', 'structure', 'schema'] as const) {
    expect(levels[level]).toBe(asked.filter((mutant) => mutant.level === level).length);
  }
  expect(behaviours).toEqual([...new Set(asked.map((mutant) => parserLike(mutant).behaviour))].sort());
  const observed = asked.filter(({ lane }) => lane === 'independent').map(parserLike);
  const seen = observed.map(({ behaviour }) => behaviour);
  expect(independent).toEqual({
    runs: 150,
    failures: observed.filter(({ failure }) => failure !== undefined).length,
    singletons: seen.filter((one) => seen.indexOf(one) === seen.lastIndexOf(one)).length,
  });
});
