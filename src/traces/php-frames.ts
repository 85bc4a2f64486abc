import type { Frame } from '../model/outcome.ts';
import type { Place } from './split-location.ts';

/** `#0 /src/h.php(3): L->pick()`, `#1 [internal function]: f()`, `#2 {main}`. */
interface Call {
  readonly fn: string;
  readonly from: Place;
}

function callOf(line: string): Call | undefined {
  const text = /^#\d+ (.+)$/.exec(line)?.[1];
  if (text === undefined) return undefined;
  const colon = text.indexOf(': ');
  const callee = colon < 0 ? text : text.slice(colon + 2);
  const open = callee.indexOf('(');
  const place = colon < 0 ? null : /^([^(]+)\((\d+)\)$/.exec(text.slice(0, colon));
  const from = { file: place?.[1], line: place === null ? undefined : Number(place[2]) };
  return { fn: open < 0 ? callee : callee.slice(0, open), from };
}

/** PHP says where each function was called; a frame is a function and where it stood, so places move by one. */
export function phpFrames(lines: readonly string[], from: number, thrown: Place): readonly Frame[] {
  const frames: Frame[] = [];
  let place = thrown;
  for (let index = from; index < lines.length; index += 1) {
    const call = callOf(lines[index] ?? '');
    if (call === undefined) break;
    frames.push({ fn: call.fn, ...place });
    place = call.from;
  }
  return frames;
}
