import type { Frame } from '../model/outcome.ts';

/** `   at A.B(Int32 n) in /src/f.cs:line 12`; the place needs a .pdb file. */
export function dotnetFrame(line: string): Frame | undefined {
  const text = /^ {3}at (\S.*)$/.exec(line)?.[1];
  if (text === undefined) return undefined;
  const open = text.indexOf('(');
  const fn = open < 0 ? text : text.slice(0, open);
  const at = text.lastIndexOf(' in ');
  const place = at < open ? null : /^ in (.+):line (\d+)$/.exec(text.slice(at));
  return { fn, file: place?.[1], line: place === null ? undefined : Number(place[2]) };
}

/** Frames of the base class library. */
export function isDotnetRuntimeFrame({ fn }: Frame): boolean {
  return /^(?:System|Microsoft|Interop|Internal)\./.test(fn);
}
