import type { Reading } from './reading.ts';

/** Quoting of POSIX shells: `'…'` takes all as it is; `"…"` knows the backslash before `"` and `\`. */
const wordPart = /'([^']*)'|"((?:[^"\\]|\\[\s\S])*)"|\\([\s\S])|([^\s'"\\]+)|(\s+)/y;

/**
 * Splits one line into program and arguments without a shell: words are parted by white space, `'…'`, `"…"`
 * and `\` quote, and nothing else is special: no variables, no globs, no pipes. A JSON array of texts is taken as it is.
 */
export function splitCommand(line: string): Reading<readonly string[]> {
  return line.trimStart().startsWith('[') ? readJsonArray(line) : splitWords(line.trim());
}

function readJsonArray(line: string): Reading<readonly string[]> {
  const problem = "begins with '[' and is not a JSON array of texts";
  try {
    const words: unknown = JSON.parse(line);
    if (!Array.isArray(words) || !words.every((word) => typeof word === 'string'))
      return { ok: false, problem };
    return { ok: true, value: words };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { ok: false, problem: `${problem} (${why})` };
  }
}

function splitWords(line: string): Reading<readonly string[]> {
  const words: string[] = [];
  let word: string | undefined;
  let at = 0;
  while (at < line.length) {
    wordPart.lastIndex = at;
    const part = wordPart.exec(line);
    if (part === null) return { ok: false, problem: unfinished(line.slice(at), at) };
    at = wordPart.lastIndex;
    if (part[5] === undefined) word = (word ?? '') + partText(part);
    else if (word !== undefined) {
      words.push(word);
      word = undefined;
    }
  }
  return { ok: true, value: word === undefined ? words : [...words, word] };
}

function partText([, single, double, escaped, plain]: readonly (string | undefined)[]): string {
  return single ?? double?.replace(/\\(["\\])/g, '$1') ?? escaped ?? plain ?? '';
}

function unfinished(rest: string, at: number): string {
  if (rest.startsWith('\\')) return 'ends in a lone backslash';
  return `has a ${rest.slice(0, 1)} at character ${at + 1} that is never closed`;
}
