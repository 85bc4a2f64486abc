import { expect, it } from 'vitest';
import { acceptedCorpus } from '../../../src/fuzz/accepted-corpus.ts';
import { caseRandom } from '../../../src/fuzz/case-random.ts';
import { deletions } from './driving.ts';

const draws = 2000;

function drawMany(corpus: ReturnType<typeof acceptedCorpus>) {
  return Array.from({ length: draws }, (_, index) => corpus.draw(caseRandom(1, index)));
}

it('gives the seed itself while nothing was admitted, and in 7 of 10 draws afterwards', () => {
  const corpus = acceptedCorpus();
  corpus.admit([]);
  expect(drawMany(corpus).flat()).toEqual([]);
  corpus.admit(deletions(2));
  const used = drawMany(corpus).filter((edits) => edits.length > 0);
  expect(used.length / draws).toBeCloseTo(0.3, 1);
});

it('uses its entries evenly and keeps the first 64', () => {
  const corpus = acceptedCorpus();
  for (let count = 1; count <= 70; count += 1) corpus.admit(deletions(count));
  const uses = new Map<number, number>();
  for (const { length } of drawMany(corpus)) uses.set(length, (uses.get(length) ?? 0) + 1);
  uses.delete(0);
  expect([...uses.keys()].sort((a, b) => a - b)).toEqual(Array.from({ length: 64 }, (_, index) => index + 1));
  expect(Math.max(...uses.values()) - Math.min(...uses.values())).toBeLessThan(10);
});
