import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTrace } from '../../../src/traces/read-trace.ts';

/** The way in which the sandbox shortens long output: a head, a mark, a tail. */
function cut(text: string, head: number, tail: number): string {
  return `${text.slice(0, head)}\n[... 4711 bytes left out ...]\n${text.slice(text.length - tail)}`;
}

/** Reports whose class survives a cut at any place behind these many characters. */
const samples = [
  ['asan-use-after-free', 260],
  ['rust-backtrace', 150],
  ['go-nil', 250],
  ['java-npe', 200],
  ['python-context', 200],
  ['node24-type', 300],
  ['ruby-nil', 120],
  ['php-type', 200],
  ['lua-nil', 100],
] as const;

describe('shortened output', () => {
  it.each(samples)('%s keeps its class', (name, intact) => {
    const text = readFileSync(new URL(`../../golden/traces/${name}.txt`, import.meta.url), 'utf8');
    const whole = readTrace('', text);
    for (let head = intact; head < text.length; head += 7) {
      const trace = readTrace('', cut(text, head, Math.min(400, text.length - head)));
      expect(trace, `cut at ${head}`).toMatchObject({
        runtime: whole?.runtime,
        type: whole?.type,
        message: whole?.message,
      });
    }
  });
});
