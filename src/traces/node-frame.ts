import type { Frame } from '../model/outcome.ts';

/** `at fn (file:1:2)`, `at async fn (file:1:2)`, `at file:1:2`, at any indentation. */
export function nodeFrame(line: string): Frame | undefined {
  const text = /^\s+at (?:async )?(\S.*)$/.exec(line)?.[1];
  if (text === undefined) return undefined;
  const open = text.includes(')') ? text.indexOf(' (') : -1;
  const fn = open < 0 ? '<anonymous>' : text.slice(0, open);
  const inside = open < 0 ? text : text.slice(open + 2, text.lastIndexOf(')'));
  const place = /^(.*):(\d+):\d+/.exec(inside);
  if (place === null) return { fn, file: undefined, line: undefined };
  return { fn, file: place[1]?.replace(/^file:\/\//, ''), line: Number(place[2]) };
}

/** Node's own modules, and built-in functions, which have no file. */
export function isNodeRuntimeFrame({ fn, file }: Frame): boolean {
  return file === undefined || file.startsWith('node:') || fn.startsWith('node:');
}
