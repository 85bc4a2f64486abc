import type { TraceReader } from '../model/plugs.ts';
import { findLine } from './find-line.ts';
import { framesFrom } from './frames-from.ts';
import { ownFrames } from './own-frames.ts';
import { plainLines } from './plain-lines.ts';
import { isSanitizerFrame, sanitizerFrame } from './sanitizer-frame.ts';

/** libFuzzer's own report, for crashes that no sanitizer and no runtime explained. */
export const libFuzzer: TraceReader = {
  name: 'lib-fuzzer',
  doc: '`==N== ERROR: libFuzzer: deadly signal` and its siblings (https://llvm.org/docs/LibFuzzer.html).',
  read: (output) => {
    if (!output.includes('libFuzzer: ')) return undefined;
    const lines = plainLines(output);
    const found = findLine(lines, /^==\d+== ?ERROR: libFuzzer: ([\w -]+)/);
    if (found === undefined) return undefined;
    const type = (found.match[1] ?? '').trim();
    const frames = framesFrom(lines, sanitizerFrame, found.index + 1);
    return {
      runtime: 'libfuzzer',
      type: type.replaceAll(' ', '-'),
      message: type,
      frames: ownFrames(frames, isSanitizerFrame),
    };
  },
};
