import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Frame, Trace } from '../../../src/model/outcome.ts';
import { readTrace } from '../../../src/traces/read-trace.ts';
import expected from '../../golden/traces/expected.json' with { type: 'json' };

/** Reports of the real runtimes; .NET, HWASan, Ruby 3.4, Deno, BSD and old versions after their documentation. */
const folder = new URL('../../golden/traces/', import.meta.url);

function shown({ fn, file, line }: Frame): string {
  return fn + (file === undefined ? '' : ` ${file}`) + (line === undefined ? '' : `:${line}`);
}

function brief(trace: Trace | undefined) {
  return trace === undefined ? null : { ...trace, frames: trace.frames.slice(0, 3).map(shown) };
}

describe('crash text of the runtimes', () => {
  it('has an expectation for every sample', () => {
    const samples = readdirSync(folder).filter((name) => name.endsWith('.txt'));
    expect(samples.map((name) => name.slice(0, -4)).sort()).toEqual(Object.keys(expected).sort());
  });

  it.each(Object.entries(expected))('%s', (name, trace) => {
    const text = readFileSync(new URL(`${name}.txt`, folder), 'utf8');
    expect(brief(readTrace('', text))).toEqual(trace);
    expect(brief(readTrace(text, 'loading rules\n'))).toEqual(trace);
    expect(brief(readTrace('', `loading rules\n${text}`))).toEqual(trace);
  });
});
