/** What one line of an INI file says. Columns count from 0 in UTF-16 code units. */
export type IniLine =
  | { readonly kind: 'blank' }
  | { readonly kind: 'section'; readonly name: string; readonly column: number }
  /** `value` is absent for a bare key. */
  | {
      readonly kind: 'entry';
      readonly key: string;
      readonly value: string | undefined;
      readonly column: number;
    }
  | { readonly kind: 'fault'; readonly message: string; readonly column: number };

/** Reads a line on its own; whether an indented entry continues the one above is for the reader of the file to say. */
export function iniLine(line: string): IniLine {
  const body = line.trim();
  const column = line.length - line.trimStart().length;
  if (body === '' || body.startsWith(';') || body.startsWith('#')) return { kind: 'blank' };
  return body.startsWith('[') ? section(body, column) : entry(body, column);
}

/** A comment may follow the bracket. */
function section(body: string, column: number): IniLine {
  const name = /^\[([^\]]*)\]\s*(?:[;#].*)?$/.exec(body)?.[1];
  if (name === undefined)
    return { kind: 'fault', message: "the section header is not closed by ']'", column };
  return { kind: 'section', name: name.trim(), column };
}

function entry(body: string, column: number): IniLine {
  const at = body.search(/[=:]/);
  if (at === 0) return { kind: 'fault', message: `a key is missing before '${body.charAt(0)}'`, column };
  if (at < 0) return { kind: 'entry', key: body, value: undefined, column };
  return { kind: 'entry', key: body.slice(0, at).trimEnd(), value: body.slice(at + 1).trimStart(), column };
}
