import type { FormatName } from '../../model/names.ts';
import type { Token, TokenKind } from '../../model/seed.ts';

/** Kinds in the order of the capture groups of every lexer. */
const kinds = [
  'newline',
  'space',
  'comment',
  'string',
  'number',
  'word',
  'punct',
] as const satisfies TokenKind[];

const wordChar = '[\\w$\\x80-\\xff]';
const number = `(?:(?<!${wordChar})[-+])?(?:0[xXoObB][\\da-fA-F]+|\\d[\\d_]*(?:\\.\\d+)?(?:[eE][-+]?\\d+)?)(?!${wordChar})`;

const none = '(?!)';
const doubleQuoted = '"[^"\\\\\\r\\n]*(?:\\\\[^\\r\\n][^"\\\\\\r\\n]*)*"?';
const singleQuoted = "'[^'\\r\\n]*(?:''[^'\\r\\n]*)*'?";
const tomlString = `"""[^]*?(?:"""|$)|'''[^]*?(?:'''|$)|${doubleQuoted}|'[^'\\r\\n]*'?`;
const xmlString = '(?<==\\s{0,4})(?:"[^"<]*"?|\'[^\'<]*\'?)';
const csvString = '(?<![^,;\\t|\\r\\n])"[^"]*(?:""[^"]*)*"?';
/** An apostrophe inside a word is no quote, and one that nothing closes is none either. */
const proseString = `(?<!${wordChar})(?:${doubleQuoted}|'[^'\\r\\n]*')`;
const yamlString = `(?<!${wordChar})(?:${doubleQuoted}|${singleQuoted})`;

const hashComment = '(?<![^\\s])#[^\\r\\n]*';
const iniComment = '(?<![^\\s])[;#][^\\r\\n]*';
const slashComment = '\\/\\/[^\\r\\n]*|\\/\\*[^]*?(?:\\*\\/|$)';
const xmlComment = '<!--[^]*?(?:-->|$)';

function lexer(comment: string, string: string, space = '[ \\t\\f\\v]+'): RegExp {
  const groups = ['\\r\\n|\\n|\\r', space, comment, string, number, `${wordChar}+`, '[^]'];
  return new RegExp(groups.map((group) => `(${group})`).join('|'), 'y');
}

/** Printable runs are words; the rest is cut into pieces of at most four bytes, the size of most binary fields. */
const binaryLexer =
  /((?!))|((?!))|((?!))|((?!))|((?!))|([\x20-\x7e]{4,64})|((?:(?![\x20-\x7e]{4})[\s\S]){1,4})/y;

const lexers: Readonly<Record<FormatName, RegExp>> = {
  json: lexer(none, doubleQuoted),
  jsonc: lexer(slashComment, doubleQuoted),
  yaml: lexer(hashComment, yamlString),
  toml: lexer('#[^\\r\\n]*', tomlString),
  ini: lexer(iniComment, proseString),
  xml: lexer(xmlComment, xmlString),
  csv: lexer(none, csvString, ' +'),
  lines: lexer(hashComment, proseString),
  text: lexer(none, proseString),
  binary: binaryLexer,
};

function kindOf(match: RegExpExecArray): TokenKind {
  let group = 1;
  while (group < kinds.length && match[group] === undefined) group += 1;
  return kinds[group - 1] ?? 'punct';
}

/**
 * Cuts a text into tokens that put together are the text, whatever it holds. Linear in its length: every
 * alternative of a lexer consumes what it scans, and unterminated strings and comments are tokens of their own.
 */
export function tokenise(text: string, format: FormatName, offset = 0): readonly Token[] {
  const lex = lexers[format];
  const tokens: Token[] = [];
  lex.lastIndex = 0;
  for (let match = lex.exec(text); match !== null && match[0] !== ''; match = lex.exec(text)) {
    const at = offset + match.index;
    tokens.push({ kind: kindOf(match), at, end: at + match[0].length });
  }
  return tokens;
}
