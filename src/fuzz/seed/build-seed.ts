import type { FormatName } from '../../model/names.ts';
import type { Seed } from '../../model/seed.ts';
import { buildTree } from './build-tree.ts';
import { dictionaryOf } from './dictionary-of.ts';
import { focusOf } from './focus-of.ts';
import { preorder } from './preorder.ts';
import { tokenise } from './tokenise.ts';
import { windowOf } from './window-of.ts';

/** What a seed is made of. Texts are latin-1: one char per byte. */
export interface SeedInput {
  readonly text: string;
  /** The base version; `undefined` when the file is new. */
  readonly base: string | undefined;
  readonly format: FormatName;
  /** The user's dictionary, latin-1. */
  readonly dictionary: readonly string[];
  /** The target's JSON Schema; `undefined` when there is none. */
  readonly schema: unknown;
}

/** Reads a file as loosely as possible. Never fails, linear in the size of the file, bounded by the window. */
export function buildSeed(input: SeedInput): Seed {
  const { text, base, format, schema } = input;
  const window = windowOf(text, base);
  const tokens = tokenise(text.slice(window.at, window.end), format, window.at);
  const tree = buildTree({ text, window, tokens, format });
  const focus = base === undefined ? [] : focusOf({ text, tokens, base, format, window });
  const dictionary = dictionaryOf({ text, format, tokens, focus, schema }, base, input.dictionary);
  return { text, base, format, window, tokens, tree, nodes: preorder(tree), focus, dictionary, schema };
}
