import type { Frame, Trace } from '../model/outcome.ts';
import type { TraceReader } from '../model/plugs.ts';
import { ownFrames } from './own-frames.ts';
import { plainLines } from './plain-lines.ts';
import { isPythonRuntimeFrame, pythonFrame } from './python-frame.ts';

const header = 'Traceback (most recent call last):';

/** The last line of a traceback: `pkg.Error: message` or the class alone. */
const ending = /^([A-Za-z_][\w.<>]*)(?:: ?(.*))?$/;

/** Stacks that the interpreter or `logging` prints without the program having failed. */
const harmless = /^(?:Exception ignored |--- Logging error ---|Call stack:|Stack \(most recent call last\):)/;

/** A source file that the interpreter could not even compile has no traceback, only its place. */
const compileError = /^(?:SyntaxError|IndentationError|TabError)$/;

/** An exception group is drawn with a rail at its left; the groups inside it are indented further. */
const groupRail = /^ {2}[|+] (?:Exception Group )?/;

/** Innermost frames kept of one traceback. */
const maxFrames = 64;

/** Indented lines read so far, up to the line at the margin that closes them. */
interface Block {
  /** `headed`: below a traceback's header. `harmless`: no failure of the program. `bare`: anything else. */
  readonly kind: 'headed' | 'harmless' | 'bare';
  /** Outermost first, as printed. */
  readonly frames: readonly Frame[];
  /** The place of a compile error. */
  readonly place: Frame | undefined;
}

function emptyBlock(kind: Block['kind']): Block {
  return { kind, frames: [], place: undefined };
}

function withLine(block: Block, line: string): Block {
  const frame = pythonFrame(line);
  if (frame === undefined) return block;
  if (frame.fn === '?') return { ...block, place: frame };
  return { ...block, frames: [...block.frames, frame].slice(-maxFrames) };
}

function closeBlock(block: Block, line: string): Trace | undefined {
  const match = ending.exec(line);
  if (match === null || block.kind === 'harmless') return undefined;
  const [, type = '', message = ''] = match;
  const compiled = block.place !== undefined && compileError.test(type) ? [block.place] : [];
  const printed = block.frames.length > 0 ? block.frames.toReversed() : compiled;
  if (printed.length === 0 && block.kind === 'bare') return undefined;
  return { runtime: 'python', type, message, frames: ownFrames(printed, isPythonRuntimeFrame) };
}

/** One pass. The header is not asked for: it is lost when long output was shortened. */
function lastTraceback(lines: readonly string[]): Trace | undefined {
  let last: Trace | undefined;
  let block = emptyBlock('bare');
  for (const raw of lines) {
    const line = raw.replace(groupRail, '');
    if (line === header) block = emptyBlock(block.kind === 'harmless' ? 'harmless' : 'headed');
    else if (harmless.test(line)) block = emptyBlock('harmless');
    else if (line.startsWith(' ')) block = withLine(block, line);
    else {
      last = closeBlock(block, line) ?? last;
      block = emptyBlock('bare');
    }
  }
  return last;
}

/** Python tracebacks. Of a chain the last one, which ended the program. */
export const python: TraceReader = {
  name: 'python',
  doc: 'Uncaught exceptions (https://docs.python.org/3/library/traceback.html), Python 2.7 to 3.14.',
  read: (output) =>
    output.includes('  File "') || output.includes(header) ? lastTraceback(plainLines(output)) : undefined,
};
