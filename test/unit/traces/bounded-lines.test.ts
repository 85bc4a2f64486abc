import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundedLines } from '../../../src/traces/bounded-lines.ts';

describe('boundedLines', () => {
  it('keeps a text of few lines as it is', () => {
    fc.assert(
      fc.property(fc.string(), (text) => boundedLines(text) === text),
      { seed: 7 },
    );
    expect(boundedLines('a\n'.repeat(5999))).toHaveLength(11_998);
  });

  it('drops the middle of a text of many lines, whole lines only', () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `line ${index}`);
    const kept = boundedLines(lines.join('\n')).split('\n');
    expect(kept).toEqual([...lines.slice(0, 3000), ...lines.slice(-3000)]);
  });
});
