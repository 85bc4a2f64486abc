/** A file with the line in it; `line` is absent when the text carried none. */
export interface Place {
  readonly file: string | undefined;
  readonly line: number | undefined;
}

/** Splits `file:line` and `file:line:column`, the column is dropped. */
export function splitLocation(text: string): Place {
  const match = /^(.*?):(\d+)(?::\d+)?:?$/.exec(text);
  if (match === null) return { file: text === '' ? undefined : text, line: undefined };
  return { file: match[1], line: Number(match[2]) };
}
