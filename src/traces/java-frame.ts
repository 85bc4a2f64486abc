import type { Frame } from '../model/outcome.ts';

/** `at app//pkg.Class.method(File.java:12)`, `(Native Method)`, `(Unknown Source)`, at any indentation. */
export function javaFrame(line: string): Frame | undefined {
  const text = /^\t+at (\S.*)$/.exec(line)?.[1];
  const open = text?.indexOf('(') ?? -1;
  if (text === undefined || open < 0) return undefined;
  const symbol = text.slice(0, open);
  const place = /^\(([^():]*):(\d+)\)/.exec(text.slice(open));
  return {
    fn: symbol.slice(symbol.lastIndexOf('/') + 1),
    file: place?.[1],
    line: place === null ? undefined : Number(place[2]),
  };
}

/** Frames of the JDK and of Jazzer. */
export function isJavaRuntimeFrame({ fn }: Frame): boolean {
  return /^(?:java|javax|jdk|sun|com\.sun|com\.code_intelligence\.jazzer)\./.test(fn);
}
