import type { TraceReader } from '../model/plugs.ts';
import { dotnetFrame, isDotnetRuntimeFrame } from './dotnet-frame.ts';
import { findLine } from './find-line.ts';
import { framesFrom } from './frames-from.ts';
import { ownFrames } from './own-frames.ts';
import { plainLines } from './plain-lines.ts';

/** .NET and .NET Framework differ in one letter and one sign; Mono shouts. */
const unhandled =
  /^(?:Unhandled [Ee]xception[.:]|\[ERROR\] FATAL UNHANDLED EXCEPTION:) ([\w.+`]+)(?: \(0x[0-9A-Fa-f]+\))?(?:: (.*))?$/;

/** Deaths that no handler can see, with the type that stands for each. */
const deaths: readonly (readonly [line: RegExp, type: string])[] = [
  [/^Stack overflow\.$/, 'stack-overflow'],
  [/^Fatal error\. ?(.*)$/, 'fatal error'],
  [/^Process terminated\. ?(.*)$/, 'fail-fast'],
];

/** `---> Inner: message`, in a line of its own since .NET Core 3, before that behind the outer message. */
function innermost(
  lines: readonly string[],
): { readonly type: string; readonly message: string } | undefined {
  for (const line of [...lines].reverse()) {
    const at = line.lastIndexOf(' ---> ');
    const match =
      at < 0 ? null : /^ ---> (?:\(Inner Exception #\d+\) )?([\w.+`]+)(?:: (.*))?$/.exec(line.slice(at));
    if (match !== null) return { type: match[1] ?? '', message: match[2] ?? '' };
  }
  return undefined;
}

/** The whole report needs at least one frame: without it the words may be anybody's. */
export const dotnet: TraceReader = {
  name: 'dotnet',
  doc: 'Unhandled exceptions, stack overflow, FailFast (https://learn.microsoft.com/dotnet/standard/exceptions/).',
  read: (output) => {
    if (!output.includes('   at ')) return undefined;
    const lines = plainLines(output);
    const found = [[unhandled, ''] as const, ...deaths].flatMap(([line, type]) => {
      const one = findLine(lines, line);
      return one === undefined ? [] : [{ ...one, type }];
    })[0];
    const firstFrame = found && findLine(lines, /^ {3}at \S/, found.index + 1);
    if (found === undefined || firstFrame === undefined) return undefined;
    const frames = framesFrom(lines, dotnetFrame, firstFrame.index);
    const named = { type: found.type, message: found.match[1] ?? '' };
    const outer = found.type === '' ? { type: found.match[1] ?? '', message: found.match[2] ?? '' } : named;
    return {
      runtime: 'dotnet',
      ...(innermost(lines.slice(found.index, firstFrame.index)) ?? outer),
      frames: ownFrames(frames, isDotnetRuntimeFrame),
    };
  },
};
