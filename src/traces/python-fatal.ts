import type { TraceReader } from '../model/plugs.ts';
import { findLine } from './find-line.ts';
import { framesFrom } from './frames-from.ts';
import { ownFrames } from './own-frames.ts';
import { plainLines } from './plain-lines.ts';
import { isPythonRuntimeFrame, pythonFrame } from './python-frame.ts';

/** The interpreter itself gave up; `faulthandler` prints the stack, innermost first. */
export const pythonFatal: TraceReader = {
  name: 'python-fatal',
  doc: 'Fatal Python error, with or without faulthandler (https://docs.python.org/3/library/faulthandler.html).',
  read: (output) => {
    if (!output.includes('Fatal Python error: ')) return undefined;
    const lines = plainLines(output);
    const found = findLine(lines, /^Fatal Python error: (.*)$/);
    if (found === undefined) return undefined;
    const frames = framesFrom(lines, pythonFrame, found.index + 1);
    return {
      runtime: 'python',
      type: 'fatal error',
      message: found.match[1] ?? '',
      frames: ownFrames(frames, isPythonRuntimeFrame),
    };
  },
};
