import type { Trace } from '../model/outcome.ts';
import type { TraceReader } from '../model/plugs.ts';
import { findLine } from './find-line.ts';
import { plainLines } from './plain-lines.ts';
import { rustFrames } from './rust-frames.ts';
import { rustPanic } from './rust-panic.ts';

/** Deaths that are not panics, by the line that tells them. */
const deaths: readonly (readonly [line: RegExp, type: string])[] = [
  [/^thread '[^']*'(?: \(\d+\))? has overflowed its stack$/, 'stack-overflow'],
  [/^memory allocation of \d+ bytes failed$/, 'out-of-memory'],
  [/^fatal runtime error: .+$/, 'abort'],
];

/** Words of which every report has one. */
const words = [' panicked at ', ' overflowed its stack', 'memory allocation of ', 'fatal runtime error: '];

function readDeath(lines: readonly string[]): Trace | undefined {
  for (const [line, type] of deaths) {
    const found = findLine(lines, line);
    if (found === undefined) continue;
    const message = found.match[0].replace(/^thread '[^']*'(?: \(\d+\))? /, '');
    return { runtime: 'rust', type, message, frames: rustFrames(lines, found.index) };
  }
  return undefined;
}

/** Rust panics and aborts. */
export const rust: TraceReader = {
  name: 'rust',
  doc: 'Panic, stack overflow and failed allocation (library/std/src/panicking.rs and alloc.rs of rust-lang/rust).',
  read: (output) => {
    if (!words.some((word) => output.includes(word))) return undefined;
    const lines = plainLines(output);
    return rustPanic(lines) ?? readDeath(lines);
  },
};
