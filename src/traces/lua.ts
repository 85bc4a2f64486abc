import type { Frame } from '../model/outcome.ts';
import type { TraceReader } from '../model/plugs.ts';
import { findLine } from './find-line.ts';
import { framesFrom } from './frames-from.ts';
import { ownFrames } from './own-frames.ts';
import { plainLines } from './plain-lines.ts';

/** The stand-alone interpreters, and OpenResty's log line for a handler that died. */
const heading = /^(?:(?:[^\s:]*\/)?lua[\w.-]*: |.{0,400}\blua entry thread aborted: runtime error: )(.+)$/;
const stack = /^stack traceback:/;

/** A message of several lines ends where the traceback starts. */
const messageLines = 20;

/** `\tfile.lua:3: in upvalue 'deep'`, `\t[C]: in ?`, `\tfile.lua:9: in main chunk`. */
function luaFrame(line: string): Frame | undefined {
  const match = /^\t([^:]+):(?:(\d+):)? in (.+)$/.exec(line);
  if (match === null) return undefined;
  const fn = /^[a-z ]+ ['<](.+)['>]$/.exec(match[3] ?? '')?.[1] ?? match[3] ?? '?';
  return { fn, file: match[1], line: match[2] === undefined ? undefined : Number(match[2]) };
}

/** Uncaught Lua errors: a message and, close below it, a traceback. */
export const lua: TraceReader = {
  name: 'lua',
  doc: 'Uncaught errors of lua, luajit (lua.c, msghandler) and OpenResty handlers.',
  read: (output) => {
    if (!output.includes('\nstack traceback:')) return undefined;
    const lines = plainLines(output);
    const found = findLine(lines, heading);
    const trace = found && findLine(lines.slice(0, found.index + messageLines), stack, found.index + 1);
    if (found === undefined || trace === undefined) return undefined;
    const message = (found.match[1] ?? '').replace(/^([^:]+):(\d+): /, '');
    const frames = framesFrom(lines, luaFrame, trace.index + 1, 2);
    return {
      runtime: 'lua',
      type: 'error',
      message,
      frames: ownFrames(frames, ({ file }) => file === '[C]'),
    };
  },
};
