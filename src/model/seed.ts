import type { FormatName } from './names.ts';

/** Half-open byte range of a seed. */
export interface Span {
  readonly at: number;
  readonly end: number;
}

/** Lossless lexical classes: the tokens of a seed's window, put together, are the window. */
export type TokenKind = 'string' | 'number' | 'word' | 'punct' | 'space' | 'newline' | 'comment';

/** One token of a seed, with its place. */
export interface Token extends Span {
  readonly kind: TokenKind;
}

/** What a guessed node is. */
export type NodeKind =
  /** The whole window. */
  | 'document'
  /** Keyed entries: object, mapping, table, section, element with attributes. */
  | 'map'
  /** Ordered items: array, sequence, rows. */
  | 'list'
  /** One keyed entry: `key` and at most one child, its value. */
  | 'entry'
  /** One item of a list: at most one child, its value. */
  | 'item'
  /** A leaf. */
  | 'scalar';

/**
 * A node of the guessed tree. Guessed: it is built from brackets, indentation and separators, never by a
 * validating parser, so it exists for broken input too.
 */
export interface TreeNode extends Span {
  readonly kind: NodeKind;
  /** The key text of an entry, quotes included. */
  readonly key: Span | undefined;
  readonly children: readonly TreeNode[];
  /** What can separate two siblings here, as written: `,` or a line end. */
  readonly separator: string;
  /** Bracket depth or indent depth. */
  readonly depth: number;
}

/** What the mutators see: the changed file, read as loosely as possible. Everything is in byte offsets of `text`. */
export interface Seed {
  /** The whole file, latin-1: one char per byte. */
  readonly text: string;
  /** The base version of the file, latin-1; `undefined` when the file is new. */
  readonly base: string | undefined;
  readonly format: FormatName;
  /** The part that is tokenised and mutated; the whole file unless it is large. */
  readonly window: Span;
  readonly tokens: readonly Token[];
  readonly tree: TreeNode;
  /** Every node of the tree, parents first. */
  readonly nodes: readonly TreeNode[];
  /** What the change touched, in seed order; empty when nothing is known to have changed. */
  readonly focus: readonly Span[];
  /** Words worth inserting, latin-1: dictionary files, tokens of both versions, schema words. */
  readonly dictionary: readonly string[];
  /** The target's JSON Schema, dereferenced lazily by the schema mutators; `undefined` when there is none. */
  readonly schema: unknown;
}
