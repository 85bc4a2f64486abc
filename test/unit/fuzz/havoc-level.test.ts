import { describe, expect, it } from 'vitest';
import { havocLevel } from '../../../src/fuzz/havoc-level.ts';

const quiet = { newBehaviour: false, newFailureAt: undefined };
const news = { newBehaviour: true, newFailureAt: undefined };
const failure = { newBehaviour: true, newFailureAt: { at: 1000, end: 1010 } };
type News = typeof quiet | typeof news | typeof failure;

const patience = 10;

function levelAfter(...told: readonly (readonly [News, number])[]) {
  const level = havocLevel(patience);
  for (const [one, times] of told) for (let time = 0; time < times; time += 1) level.tell(one);
  return level;
}

describe('most edits of the next script', () => {
  it.each([
    { told: [], edits: 1 },
    { told: [[quiet, 9]], edits: 1 },
    { told: [[quiet, 10]], edits: 2 },
    { told: [[quiet, 20]], edits: 4 },
    { told: [[quiet, 30]], edits: 8 },
    { told: [[quiet, 40]], edits: 16 },
    { told: [[quiet, 50]], edits: 2 },
    {
      told: [
        [quiet, 9],
        [news, 1],
        [quiet, 9],
      ],
      edits: 1,
    },
    {
      told: [
        [quiet, 9],
        [news, 1],
        [quiet, 10],
      ],
      edits: 2,
    },
    {
      told: [
        [quiet, 30],
        [failure, 1],
      ],
      edits: 4,
    },
    {
      told: [
        [quiet, 30],
        [failure, 3],
      ],
      edits: 1,
    },
    { told: [[failure, 1]], edits: 1 },
    {
      told: [
        [quiet, 30],
        [failure, 1],
        [quiet, 10],
      ],
      edits: 8,
    },
  ] as const)('$edits', ({ told, edits }) => {
    expect(levelAfter(...told).plan().maxEdits).toBe(edits);
  });
});

describe('climbs to the top since something new showed', () => {
  it.each([
    { told: [[quiet, 49]], climbs: 0 },
    { told: [[quiet, 50]], climbs: 1 },
    { told: [[quiet, 89]], climbs: 1 },
    { told: [[quiet, 90]], climbs: 2 },
    {
      told: [
        [quiet, 89],
        [news, 1],
      ],
      climbs: 0,
    },
    {
      told: [
        [quiet, 90],
        [failure, 1],
      ],
      climbs: 0,
    },
  ] as const)('$climbs', ({ told, climbs }) => {
    expect(levelAfter(...told).quietClimbs()).toBe(climbs);
  });
});

it('looks around a new failure for 256 runs, and half of the edits go to the focus all the time', () => {
  const around = { at: 744, end: 1266 };
  expect(levelAfter().plan()).toMatchObject({ hot: undefined, focusQuarters: 2 });
  expect(levelAfter([failure, 1]).plan()).toMatchObject({ hot: around, focusQuarters: 2 });
  expect(levelAfter([failure, 1], [quiet, 255]).plan().hot).toEqual(around);
  expect(levelAfter([failure, 1], [quiet, 256]).plan().hot).toBeUndefined();
  expect(levelAfter([failure, 1], [quiet, 200], [failure, 1], [quiet, 255]).plan().hot).toEqual(around);
});
