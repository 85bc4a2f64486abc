import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTrace } from '../../../src/traces/read-trace.ts';

/** Samples with the characters that must stay at both ends: the heading, and one frame with what follows it. */
const samples = [
  ['asan-use-after-free', 260, 150],
  ['rust-backtrace', 150, 150],
  ['go-nil', 170, 20],
  ['java-npe', 160, 20],
  ['python-context', 40, 400],
  ['node24-type', 300, 150],
  ['ruby-nil', 80, 20],
  ['php-type', 150, 40],
  ['lua-nil', 85, 20],
] as const;

describe('shortened output', () => {
  it.each(samples)('%s is told when its middle is left out', (name, intact, tail) => {
    const text = readFileSync(new URL(`../../golden/traces/${name}.txt`, import.meta.url), 'utf8');
    const { frames: _, ...named } = readTrace('', text) ?? { frames: [] };
    const end = text.slice(text.length - tail);
    expect(text.length - tail).toBeGreaterThan(intact);
    for (let head = intact; head < text.length - tail; head += 3) {
      const cut = `${text.slice(0, head)}\n[... ${text.length - tail - head} bytes left out ...]\n${end}`;
      expect(readTrace('', cut), `cut at ${head}`).toMatchObject(named);
    }
  });
});
