import { expect, it } from 'vitest';
import { residualLine } from '../../../src/reporters/words/residual-line.ts';

it.each([
  [undefined, 'no statement about mutants that were not run'],
  [{ runs: 0, failures: 0, singletons: 0 }, 'no statement about mutants that were not run'],
  [{ runs: 1, failures: 0, singletons: 0 }, '1 independent mutant: too few for a statement about the rest'],
  [{ runs: 9, failures: 3, singletons: 0 }, '3 of 9 independent mutants failed'],
  [
    { runs: 2_408, failures: 0, singletons: 0 },
    'of 2,408 independent mutants none failed: with 95 % confidence fewer than 1 in 804 mutants drawn this way fail',
  ],
])('%j → %s', (residual, line) => {
  expect(residualLine(residual)).toBe(line);
});

it('never claims more than the exact bound allows', () => {
  for (let runs = 5; runs < 5_000; runs += 7) {
    const oneIn = Number(
      /1 in ([\d,]+)/.exec(residualLine({ runs, failures: 0, singletons: 0 }))?.[1]?.replace(',', ''),
    );
    expect((1 - 1 / oneIn) ** runs).toBeLessThanOrEqual(0.05 + 1e-9);
    expect((1 - 1 / (oneIn + 1)) ** runs).toBeGreaterThan(0.05);
  }
});
