import type { Trace } from '../model/outcome.ts';
import type { TraceReader } from '../model/plugs.ts';
import { findLine } from './find-line.ts';
import { ownFrames } from './own-frames.ts';
import { phpFrames } from './php-frames.ts';
import { plainLines } from './plain-lines.ts';
import { type Place, splitLocation } from './split-location.ts';

/** `PHP ` stands before what goes to the log (stderr), not before what is displayed (stdout). */
const uncaught = /^(?:PHP )?Fatal error: {1,2}Uncaught ([\w\\]+)(?:: (.*)| in (\S.*))$/;

/** Anybody may write `Fatal error: …`; only PHP names one of its own files. */
const fatal = /^(?:PHP )?(Fatal error|Parse error|Recoverable fatal error): {1,2}(\S.*)$/;
const phpPlace = /^(.+\.(?:php\d?|phtml|phar|inc|module)) on line (\d+)$/;

/** Text and place of `text in file:line` or `text in file on line N`. */
function splitPlace(text: string): { readonly text: string; readonly place: Place } {
  const at = text.lastIndexOf(' in ');
  if (at < 0) return { text, place: { file: undefined, line: undefined } };
  return { text: text.slice(0, at), place: splitLocation(text.slice(at + 4).replace(' on line ', ':')) };
}

/** `Stack trace:` with the place of the throw at the end of the line above it. */
function readUncaught(lines: readonly string[]): Trace | undefined {
  const found = findLine(lines, uncaught);
  if (found === undefined) return undefined;
  const stack = findLine(lines, /^Stack trace:$/, found.index + 1);
  const above = stack === undefined ? found.match[0] : (lines[stack.index - 1] ?? '');
  const { place } = splitPlace(above);
  const frames = stack === undefined ? [] : phpFrames(lines, stack.index + 1, place);
  const line = found.match[2] ?? '';
  return {
    runtime: 'php',
    type: found.match[1] ?? '',
    message: above === found.match[0] ? splitPlace(line).text : line,
    frames: ownFrames(frames.length > 0 ? frames : [{ fn: '?', ...place }], () => false),
  };
}

function readFatal(lines: readonly string[]): Trace | undefined {
  const found = findLine(lines, fatal);
  const text = found?.match[2] ?? '';
  const at = text.lastIndexOf(' in ');
  const place = at < 0 ? null : phpPlace.exec(text.slice(at + 4));
  if (found === undefined || place === null) return undefined;
  const frames = [{ fn: '?', file: place[1], line: Number(place[2]) }];
  return { runtime: 'php', type: found.match[1] ?? '', message: text.slice(0, at), frames };
}

/** Uncaught PHP throwables and fatal errors. */
export const php: TraceReader = {
  name: 'php',
  doc: 'Uncaught exceptions and fatal errors (Zend/zend_exceptions.c, main/main.c of php/php-src).',
  read: (output) => {
    if (!output.includes('atal error: ') && !output.includes('Parse error: ')) return undefined;
    const lines = plainLines(output);
    return readUncaught(lines) ?? readFatal(lines);
  },
};
