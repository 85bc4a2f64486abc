import type { Frame } from '../model/outcome.ts';
import { ownFrames } from './own-frames.ts';
import { splitLocation } from './split-location.ts';

const runtime = /^(?:runtime[./]|internal\/|panic$|testing\.|reflect\.|syscall\.|sync[./])/;

/** `main.(*Rule).Eval(0x1, {…})` → `main.(*Rule).Eval`: the arguments are the last bracket of the line. */
function functionOf(line: string): string {
  const at = line.endsWith(')') ? line.lastIndexOf('(') : -1;
  return at > 0 ? line.slice(0, at) : line;
}

/** The goroutine whose header stands at `header`: a line per function, an indented line per place. */
export function goFrames(lines: readonly string[], header: number): readonly Frame[] {
  const frames: Frame[] = [];
  for (let index = header + 1; index + 1 < lines.length; index += 2) {
    const fn = lines[index] ?? '';
    const place = /^\t(\S.*?)(?: \+0x[0-9a-f]+.*)?$/.exec(lines[index + 1] ?? '')?.[1];
    if (place === undefined || fn.startsWith('created by ')) break;
    frames.push({ fn: functionOf(fn), ...splitLocation(place) });
  }
  return ownFrames(frames, ({ fn }) => runtime.test(fn));
}
