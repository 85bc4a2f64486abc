import type { Trace } from '../model/outcome.ts';
import { findLine } from './find-line.ts';
import { rustFrames } from './rust-frames.ts';
import { splitLocation } from './split-location.ts';

/** `thread 'main' (1234) panicked at src/x.rs:1:2:`; the id came with Rust 1.91, a line for the message with 1.73. */
const panicked = /^thread '[^']*'(?: \(\d+\))? panicked at (.+)$/;

/** End of an old message: `', src/x.rs:1:2`. */
const oldPlace = /', (\S+:\d+:\d+)$/;

/** A message of several lines has its place this far below its start at most. */
const messageLines = 40;

/** First line of the message, and the place. Before Rust 1.73 it was `'message', src/x.rs:1:2`. */
function panicAt(lines: readonly string[], index: number, text: string) {
  if (!text.startsWith("'")) return { message: lines[index + 1] ?? '', place: text };
  const old = findLine([text, ...lines.slice(index + 1, index + messageLines)], oldPlace);
  const message = old?.index === 0 ? text.slice(0, old.match.index) : text;
  return { message: message.slice(1), place: old?.match[1] ?? '' };
}

/** The first panic: it is the cause, later ones come from threads that waited for the first. */
export function rustPanic(lines: readonly string[]): Trace | undefined {
  const found = findLine(lines, panicked);
  if (found === undefined) return undefined;
  const { message, place } = panicAt(lines, found.index, found.match[1] ?? '');
  const frames = rustFrames(lines, found.index);
  const at = place === '' ? [] : [{ fn: '?', ...splitLocation(place) }];
  return { runtime: 'rust', type: 'panic', message, frames: frames.length > 0 ? frames : at };
}
