import type { TraceReader } from '../model/plugs.ts';
import { findLine } from './find-line.ts';
import { framesFrom } from './frames-from.ts';
import { ownFrames } from './own-frames.ts';
import { plainLines } from './plain-lines.ts';
import { isSanitizerFrame, sanitizerFrame } from './sanitizer-frame.ts';

/** Only C-family sources, or an interpreter that words its own errors the same way would match. */
const heading =
  /^([^:\s][^:]*\.(?:c|cc|cpp|cxx|C|h|hh|hpp|hxx|inc|inl|ipp|tcc|m|mm|y|l|re)|<unknown>):(\d+):\d+: runtime error: (.+)$/;

/** UndefinedBehaviorSanitizer's one-line reports. */
export const undefinedBehaviour: TraceReader = {
  name: 'undefined-behaviour',
  doc: 'UBSan `file:line:col: runtime error: …` (https://clang.llvm.org/docs/UndefinedBehaviorSanitizer.html).',
  read: (output) => {
    if (!output.includes(': runtime error: ')) return undefined;
    const lines = plainLines(output);
    const found = findLine(lines, heading);
    if (found === undefined) return undefined;
    const [, file, line, message = ''] = found.match;
    const printed = framesFrom(lines, sanitizerFrame, found.index + 1, 4);
    return {
      runtime: 'ubsan',
      type: 'undefined-behavior',
      message,
      frames:
        printed.length > 0 ? ownFrames(printed, isSanitizerFrame) : [{ fn: '?', file, line: Number(line) }],
    };
  },
};
