import type { Frame } from '../model/outcome.ts';

/** `  File "x.py", line 3, in f`; without a function (`?`) it is the place of a compile error. */
export function pythonFrame(line: string): Frame | undefined {
  const match = /^ {2}File "([^"]*)", line (\d+)(?:,? in (.+))?$/.exec(line);
  if (match === null) return undefined;
  return { fn: match[3] ?? '?', file: match[1], line: Number(match[2]) };
}

/** Frames of the standard library. */
export function isPythonRuntimeFrame({ file = '' }: Frame): boolean {
  return /\/lib\/python[\d.]+\/(?!site-|dist-)|^<frozen /.test(file);
}
