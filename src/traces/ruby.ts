import type { Frame } from '../model/outcome.ts';
import type { TraceReader } from '../model/plugs.ts';
import { framesFrom } from './frames-from.ts';
import { ownFrames } from './own-frames.ts';
import { plainLines } from './plain-lines.ts';
import { rubyFrame } from './ruby-frame.ts';

/** Lines that error_highlight and did_you_mean put between the message and the first `from`. */
const hintLines = 12;

const className = /^[A-Z]\w*(?:::[A-Z]\w*)*$/;

/** The first line of a report. */
interface Heading {
  readonly frame: Frame;
  readonly type: string;
  readonly message: string;
}

/** `message (Class)`; the class alone when the message is empty. */
function classOf(text: string): { readonly type: string; readonly message: string } | undefined {
  if (className.test(text)) return { type: text, message: '' };
  const open = text.endsWith(')') ? text.lastIndexOf(' (') : -1;
  const type = text.slice(open + 2, -1);
  return open < 0 || !className.test(type) ? undefined : { type, message: text.slice(0, open) };
}

/** `file.rb:3:in 'fn': message (Class)`. */
function headingOf(line: string): Heading | undefined {
  const end = line.indexOf("': ");
  const frame = end < 0 || !line.includes(':in ') ? undefined : rubyFrame(line.slice(0, end + 1));
  const named = frame && classOf(line.slice(end + 3));
  return frame && named && { frame, ...named };
}

/** Uncaught Ruby exceptions; the outermost of a chain, which Ruby prints first. */
export const ruby: TraceReader = {
  name: 'ruby',
  doc: 'Uncaught exceptions (error.c, eval_error.c of ruby/ruby), old and new quotes.',
  read: (output) => {
    if (!output.includes(':in ')) return undefined;
    const lines = plainLines(output);
    for (const [index, line] of lines.entries()) {
      const heading = headingOf(line);
      if (heading === undefined) continue;
      const from = framesFrom(
        lines,
        (text) => (text.startsWith('\tfrom ') ? rubyFrame(text) : undefined),
        index + 1,
        hintLines,
      );
      const frames = ownFrames(
        [heading.frame, ...from],
        ({ file }) => file?.startsWith('<internal:') ?? false,
      );
      return { runtime: 'ruby', type: heading.type, message: heading.message, frames };
    }
    return undefined;
  },
};
