import { expect, it } from 'vitest';
import { confirm, confirmations } from '../../../src/triage/confirm.ts';

it.each([
  { answers: [true, true, true], same: 3, asked: 3 },
  { answers: [true, true, false], same: 2, asked: 3 },
  { answers: [true, false, true], same: 1, asked: 2 },
  { answers: [false, true, true], same: 0, asked: 1 },
])('$answers: $same the same, after $asked replays', async ({ answers, same, asked }) => {
  let replays = 0;
  const showsSame = async () => answers[replays++] === true;
  expect(await confirm(showsSame)).toEqual({ same, of: confirmations });
  expect(replays).toBe(asked);
});
