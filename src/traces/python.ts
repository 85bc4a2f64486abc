import type { Frame, Trace } from '../model/outcome.ts';
import type { TraceReader } from '../model/plugs.ts';
import { ownFrames } from './own-frames.ts';
import { plainLines } from './plain-lines.ts';
import { pythonFrame } from './python-frame.ts';

const header = 'Traceback (most recent call last):';

/** The last line of a traceback: `pkg.Error: message` or the class alone. */
const ending = /^([A-Za-z_][\w.<>]*)(?:: ?(.*))?$/;

/** Stacks that the interpreter or `logging` prints without the program having failed. */
const harmless = /^(?:Exception ignored |--- Logging error ---|Call stack:|Stack \(most recent call last\):)/;

/** A source file that the interpreter could not even compile has no traceback, only its place. */
const compileError = /^(?:SyntaxError|IndentationError|TabError)$/;

/** What has been read of the block at hand. */
interface Block {
  readonly frames: Frame[];
  /** The place of a compile error. */
  place: Frame | undefined;
  headed: boolean;
  harmless: boolean;
}

function emptyBlock(): Block {
  return { frames: [], place: undefined, headed: false, harmless: false };
}

function closeBlock(block: Block, line: string): Trace | undefined {
  const match = ending.exec(line);
  if (match === null || block.harmless) return undefined;
  const type = match[1] ?? '';
  const compiled = block.place !== undefined && compileError.test(type);
  if (block.frames.length === 0 && !block.headed && !compiled) return undefined;
  const frames = ownFrames(block.frames.reverse(), ({ file }) =>
    /\/lib\/python[\d.]+\/(?!site-|dist-)|^<frozen /.test(file ?? ''),
  );
  return {
    runtime: 'python',
    type,
    message: match[2] ?? '',
    frames: frames.length === 0 && block.place !== undefined ? [block.place] : frames,
  };
}

function note(block: Block, line: string): void {
  const frame = pythonFrame(line);
  if (frame === undefined) return;
  if (frame.fn === '?') block.place = frame;
  else block.frames.push(frame);
}

/** One pass: every block of indented lines, closed by the first line that is not indented. */
function lastTraceback(lines: readonly string[]): Trace | undefined {
  let last: Trace | undefined;
  let block = emptyBlock();
  for (const raw of lines) {
    // An exception group is drawn with a rail of `|` at its left; nested groups are indented further.
    const line = raw.replace(/^ {2}[|+] (?:(?=Exception Group )Exception Group )?/, '');
    if (line === header) block = { ...emptyBlock(), headed: true, harmless: block.harmless };
    else if (harmless.test(line)) block = { ...emptyBlock(), harmless: true };
    else if (line.startsWith(' ')) note(block, line);
    else {
      last = closeBlock(block, line) ?? last;
      block = emptyBlock();
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
