import { expect, it } from 'vitest';
import { caseRandom } from '../../../src/fuzz/case-random.ts';

const numbers = (seed: number, index: number) => {
  const random = caseRandom(seed, index);
  return Array.from({ length: 8 }, () => random.nextInt(0, 2 ** 30)).join();
};

it('is a function of seed and index, and differs for every pair of them', () => {
  expect(numbers(5, 9)).toBe(numbers(5, 9));
  const seeds = [0, 1, 2, 5, 2 ** 31, 2 ** 32 - 1];
  const all = seeds.flatMap((seed) => Array.from({ length: 200 }, (_, index) => numbers(seed, index)));
  expect(new Set(all).size).toBe(all.length);
});

it('is spread evenly over neighbouring indexes from the first number on', () => {
  const counts = Array.from({ length: 10 }, () => 0);
  for (let index = 0; index < 10_000; index += 1) {
    const first = caseRandom(1, index).nextInt(0, 9);
    counts[first] = (counts[first] ?? 0) + 1;
  }
  for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150);
});
