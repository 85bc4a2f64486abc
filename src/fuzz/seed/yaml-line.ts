import type { Span } from '../../model/seed.ts';
import type { TokenReader } from './token-reader.ts';

/** The key of a block entry, the end of its colon and the token after it. */
export interface YamlKey {
  readonly key: Span;
  readonly end: number;
  readonly next: number;
}

/** A block scalar: where its text ends, and the token of the line after it. */
export interface BlockScalar {
  readonly end: number;
  readonly next: number;
}

/** Does a line begin with `---` or `...` at its very start? Both end a document. */
export function isDocumentMarker(reader: TokenReader, index: number, lineAt: number): boolean {
  const at = reader.tokens[index]?.at ?? 0;
  const mark = reader.text.slice(at, at + 3);
  return at === lineAt && (mark === '---' || mark === '...');
}

/** The `-` of a block item at `index`, when one stands there alone. */
export function dashAt(reader: TokenReader, index: number, end: number): Span | undefined {
  if (index >= end || reader.textAt(index) !== '-') return undefined;
  const isAlone = index + 1 >= end || reader.tokens[index + 1]?.kind === 'space';
  return isAlone ? reader.tokens[index] : undefined;
}

/** The key that the tokens `index` to `end` begin with: up to a colon with a blank or the line's end behind it. */
export function yamlKey(reader: TokenReader, index: number, end: number): YamlKey | undefined {
  if (index >= end || '[{'.includes(reader.textAt(index))) return undefined;
  for (let at = index + 1; at < end; at += 1) {
    const token = reader.tokens[at];
    if (token === undefined || token.kind === 'comment') return undefined;
    const isFollowed = at + 1 < end && reader.tokens[at + 1]?.kind !== 'space';
    const key = reader.textAt(at) === ':' && !isFollowed ? reader.trimmed(index, at) : undefined;
    if (key !== undefined) return { key, end: token.end, next: at + 1 };
  }
  return undefined;
}

/** Reads the lines below a `|` or `>` at token `from` that are blank or stand further right than `column`. */
export function blockScalar(reader: TokenReader, from: number, column: number): BlockScalar {
  const { tokens, text } = reader;
  let next = reader.lineEnd(from) + 1;
  let end = tokens[next - 2]?.end ?? 0;
  while (next < tokens.length) {
    const lineAt = tokens[next]?.at ?? 0;
    const lineEnd = reader.lineEnd(next);
    const indent = /^ */.exec(text.slice(lineAt, lineAt + column + 1))?.[0].length ?? 0;
    const isBlank = lineEnd === next;
    if (!isBlank && indent <= column) break;
    if (!isBlank) end = tokens[lineEnd - 1]?.end ?? end;
    next = lineEnd + 1;
  }
  return { end, next };
}
