import type { Frame } from '../model/outcome.ts';

/** ``file.rb:3:in `fn'`` and, since Ruby 3.4, `file.rb:3:in 'Class#fn'`; a `from` may stand before it. */
export function rubyFrame(line: string): Frame | undefined {
  const match = /^\s*(?:from )?([^:\s][^:]*):(\d+):in [`'](.+)'$/.exec(line);
  return match === null ? undefined : { fn: match[3] ?? '?', file: match[1], line: Number(match[2]) };
}
