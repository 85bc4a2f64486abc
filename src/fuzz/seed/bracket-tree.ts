import type { Span } from '../../model/seed.ts';
import type { TokenReader } from './token-reader.ts';
import { type GrowingNode, treeNode } from './tree-node.ts';

/** An open bracket and the piece of it (entry or item) that is being read. */
interface Frame {
  readonly node: GrowingNode;
  /** Token index where the piece's key or item began; `undefined` between pieces. */
  start: number | undefined;
  /** Token index of the sign between key and value. */
  sign: number | undefined;
  /** The first bracketed value of the piece. */
  value: GrowingNode | undefined;
}

function frameAt(at: number, kind: 'map' | 'list', depth: number): Frame {
  const node = treeNode({ kind, at, end: at, depth, separator: ',' });
  return { node, start: undefined, sign: undefined, value: undefined };
}

function pieceValue(reader: TokenReader, frame: Frame, from: number, to: number): GrowingNode | undefined {
  if (frame.value !== undefined) return frame.value;
  const span = reader.trimmed(from, to);
  return span && treeNode({ kind: 'scalar', ...span, depth: frame.node.depth + 1 });
}

/** Ends the current piece before token `to`. */
function endPiece(reader: TokenReader, frame: Frame, to: number): void {
  const { start, sign, node } = frame;
  const whole = start === undefined ? undefined : reader.trimmed(start, to);
  if (start !== undefined && whole !== undefined) {
    const isMap = node.kind === 'map';
    const key: Span | undefined = isMap ? reader.trimmed(start, sign ?? to) : undefined;
    const from = isMap ? (sign === undefined ? to : sign + 1) : start;
    const value = pieceValue(reader, frame, from, to);
    const children = value === undefined ? [] : [value];
    node.children.push(
      treeNode({ kind: isMap ? 'entry' : 'item', ...whole, key, children, depth: node.depth }),
    );
  }
  frame.start = undefined;
  frame.sign = undefined;
  frame.value = undefined;
}

/** One pass over brackets, commas and key signs. Reads anything: a wrong bracket closes, an unclosed one ends with the text. */
class BracketPass {
  readonly roots: GrowingNode[] = [];
  readonly #reader: TokenReader;
  readonly #depth: number;
  readonly #frames: Frame[] = [];

  constructor(reader: TokenReader, depth: number) {
    this.#reader = reader;
    this.#depth = depth;
  }

  take(index: number): void {
    const token = this.#reader.tokens[index];
    if (token === undefined || token.kind === 'space' || token.kind === 'newline' || token.kind === 'comment')
      return;
    const char = token.kind === 'punct' ? this.#reader.text.charAt(token.at) : '';
    if (char === ']' || char === '}') this.close(index, token.end);
    else this.#inside(index, token.at, char);
  }

  #inside(index: number, at: number, char: string): void {
    const frame = this.#frames.at(-1);
    if (frame !== undefined && char === ',') {
      endPiece(this.#reader, frame, index);
      return;
    }
    if (frame !== undefined) frame.start ??= index;
    if (char === '[' || char === '{') this.#open(at, char);
    else if (frame?.node.kind === 'map' && (char === ':' || char === '=')) frame.sign ??= index;
  }

  #open(at: number, char: string): void {
    const depth = this.#depth + this.#frames.length;
    this.#frames.push(frameAt(at, char === '{' ? 'map' : 'list', depth));
  }

  /** Ends the innermost bracket before token `index`. */
  close(index: number, end: number): void {
    const frame = this.#frames.pop();
    if (frame === undefined) return;
    endPiece(this.#reader, frame, index);
    frame.node.end = end;
    const parent = this.#frames.at(-1);
    if (parent === undefined) this.roots.push(frame.node);
    else parent.value ??= frame.node;
  }

  finish(to: number, end: number): readonly GrowingNode[] {
    while (this.#frames.length > 0) this.close(to, end);
    return this.roots;
  }
}

/**
 * The bracketed values among the tokens `from` to `to` (exclusive), or one scalar over all of them when there is
 * no bracket. Serves json, jsonc, and the inline parts of yaml and toml. Linear; nesting costs no call stack.
 */
export function bracketTree(
  reader: TokenReader,
  from: number,
  to: number,
  depth: number,
): readonly GrowingNode[] {
  const pass = new BracketPass(reader, depth);
  for (let index = from; index < to; index += 1) pass.take(index);
  const whole = reader.trimmed(from, to);
  if (whole === undefined) return [];
  const roots = pass.finish(reader.skipBlankBack(to, from), whole.end);
  return roots.length > 0 ? roots : [treeNode({ kind: 'scalar', ...whole, depth })];
}
