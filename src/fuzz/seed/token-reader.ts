import type { Span, Token } from '../../model/seed.ts';

/** The tokens of a window with what the tree builders ask of them. */
export interface TokenReader {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The token's text; empty past the end. */
  readonly textAt: (index: number) => string;
  /** Index of the bracket that closes the one at `index`; `undefined` when nothing does. */
  readonly closerOf: (index: number) => number | undefined;
  /** First index at or after `index` that is no space, newline or comment; `to` when there is none. */
  readonly skipBlank: (index: number, to: number) => number;
  /** Index just behind the last token before `to` that is no blank; `from` when there is none. */
  readonly skipBlankBack: (to: number, from: number) => number;
  /** First newline token at or after `index`, or the number of tokens. */
  readonly lineEnd: (index: number) => number;
  /** The tokens `from` to `to` (exclusive) without blanks at either side; `undefined` when only blanks are left. */
  readonly trimmed: (from: number, to: number) => Span | undefined;
}

const openers = '[{(';
const closers = ']})';

function isBlank(token: Token | undefined): boolean {
  return token?.kind === 'space' || token?.kind === 'newline' || token?.kind === 'comment';
}

/** Pairs brackets by depth alone, so that one of the wrong kind still closes. Linear, with an explicit stack. */
function pairBrackets(text: string, tokens: readonly Token[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  tokens.forEach((token, index) => {
    if (token.kind !== 'punct') return;
    const char = text.charAt(token.at);
    if (openers.includes(char)) open.push(index);
    if (!closers.includes(char)) return;
    const opener = open.pop();
    if (opener !== undefined) pairs.set(opener, index);
  });
  return pairs;
}

/** Wraps the tokens of a text. Token offsets are offsets of `text`. */
export function tokenReader(text: string, tokens: readonly Token[]): TokenReader {
  const pairs = pairBrackets(text, tokens);
  const scan = (index: number, to: number, stop: (token: Token | undefined) => boolean): number => {
    let at = index;
    while (at < to && !stop(tokens[at])) at += 1;
    return at;
  };
  const skipBlankBack = (to: number, from: number): number => {
    let end = to;
    while (end > from && isBlank(tokens[end - 1])) end -= 1;
    return end;
  };
  const trimmed = (from: number, to: number): Span | undefined => {
    const first = scan(from, to, (token) => !isBlank(token));
    const [head, tail] = [tokens[first], tokens[skipBlankBack(to, first) - 1]];
    return first >= to || head === undefined || tail === undefined
      ? undefined
      : { at: head.at, end: tail.end };
  };
  return {
    text,
    tokens,
    textAt: (index) => text.slice(tokens[index]?.at ?? 0, tokens[index]?.end ?? 0),
    closerOf: (index) => pairs.get(index),
    skipBlank: (index, to) => scan(index, to, (token) => !isBlank(token)),
    skipBlankBack,
    lineEnd: (index) => scan(index, tokens.length, (token) => token?.kind === 'newline'),
    trimmed,
  };
}
