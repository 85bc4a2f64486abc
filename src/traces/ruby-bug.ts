import type { TraceReader } from '../model/plugs.ts';
import { findLine } from './find-line.ts';
import { framesFrom } from './frames-from.ts';
import { ownFrames } from './own-frames.ts';
import { plainLines } from './plain-lines.ts';
import { rubyFrame } from './ruby-frame.ts';

const backtrace = '-- Ruby level backtrace information ----------------------------------------';

/** The interpreter itself died. */
export const rubyBug: TraceReader = {
  name: 'ruby-bug',
  doc: '`[BUG] Segmentation fault` and its siblings (rb_bug in error.c of ruby/ruby).',
  read: (output) => {
    if (!output.includes('[BUG] ')) return undefined;
    const lines = plainLines(output);
    const found = findLine(lines, /^(?:[^:]+:\d+: )?\[BUG\] (.+)$/);
    if (found === undefined) return undefined;
    const at = lines.indexOf(backtrace);
    // This list, unlike an exception's, is outermost first.
    const frames = at < 0 ? [] : [...framesFrom(lines, rubyFrame, at + 1)].reverse();
    const message = (found.match[1] ?? '').replace(/ at 0x[0-9a-f]+$/, '');
    return { runtime: 'ruby', type: 'BUG', message, frames: ownFrames(frames, () => false) };
  },
};
