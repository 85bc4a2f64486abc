import { type ParseErrorCode, type ParseOptions, printParseErrorCode, visit } from 'jsonc-parser';
import type { Parsed } from '../../model/plugs.ts';
import type { LineMap } from './line-map.ts';
import type { OffsetRange } from './offset-range.ts';

/** Plain words for the error codes of `jsonc-parser`; `found` is put after them. */
const words: Readonly<Record<string, string>> = {
  InvalidSymbol: 'not a JSON value',
  InvalidNumberFormat: 'not a JSON number',
  PropertyNameExpected: 'a property name in double quotes is expected',
  ValueExpected: 'a value is expected',
  ColonExpected: "':' is expected",
  CommaExpected: "',' is expected",
  CloseBraceExpected: "'}' or ',' is expected",
  CloseBracketExpected: "']' or ',' is expected",
  EndOfFileExpected: 'the end of the file is expected',
  InvalidCommentToken: 'JSON has no comments',
  UnexpectedEndOfComment: 'the comment is not closed',
  UnexpectedEndOfString: 'the string is not closed on its line',
  UnexpectedEndOfNumber: 'a digit is missing in the number',
  InvalidUnicode: 'not a Unicode escape: four hexadecimal digits belong after \\u',
  InvalidEscapeCharacter: 'not an escape that JSON knows',
  InvalidCharacter: 'a control character has to be escaped',
};

/** What is wrong with a text that `JSON.parse` declined with `error`, and where. */
export function jsonFault(text: string, places: LineMap, error: unknown, options: ParseOptions): Parsed {
  const fault = firstError(text, options) ?? engineError(text, error);
  return { ok: false, message: fault.message, location: places(...fault.range) };
}

interface JsonFault {
  readonly message: string;
  readonly range: OffsetRange;
}

function firstError(text: string, options: ParseOptions): JsonFault | undefined {
  let first: JsonFault | undefined;
  const onError = (code: ParseErrorCode, offset: number, length: number) => {
    first ??= { message: explain(text, code, [offset, offset + length]), range: [offset, offset + length] };
  };
  try {
    visit(text, { onError }, options);
  } catch (error) {
    // The visitor recurses; on a text that is too deep for it, what V8 said has to do.
    if (!(error instanceof RangeError)) throw error;
  }
  return first;
}

function explain(text: string, code: ParseErrorCode, [start, end]: OffsetRange): string {
  const name = printParseErrorCode(code);
  return `${words[name] ?? name}, found ${foundAt(text, start, end)}`;
}

function foundAt(text: string, start: number, end: number): string {
  if (start >= text.length) return 'the end of the file';
  return JSON.stringify(text.slice(start, Math.min(Math.max(end, start + 1), start + 30)));
}

/** V8 names the position in most messages; without one the text ended too early. */
function engineError(text: string, error: unknown): JsonFault {
  const message = error instanceof Error ? error.message : String(error);
  const at = Number(/ position (\d+)/.exec(message)?.[1] ?? text.length);
  return { message: message.replace(/ in JSON at position \d+.*$/s, ''), range: [at, at + 1] };
}
