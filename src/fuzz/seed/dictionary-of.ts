import type { Seed, Token } from '../../model/seed.ts';
import { formatWords } from './format-words.ts';
import { schemaWords } from './schema-words.ts';
import { tokenise } from './tokenise.ts';

const maxWords = 200;
const maxSchemaWords = 60;
const maxWordLength = 128;
/** Tokens of each version that are looked at for words. */
const maxTokens = 20_000;

type Known = Pick<Seed, 'text' | 'format' | 'tokens' | 'focus' | 'schema'>;

const wordKinds: readonly Token['kind'][] = ['string', 'number', 'word'];

function wordsIn(text: string, tokens: readonly Token[]): readonly string[] {
  const words = tokens.slice(0, maxTokens).filter((token) => wordKinds.includes(token.kind));
  return words.map((token) => text.slice(token.at, token.end));
}

/** A quoted word and its bare twin are one. */
function identity(word: string): string {
  return /^(["']).*\1$/s.test(word) ? word.slice(1, -1) : word;
}

/**
 * Words worth inserting, best first: the user's, those of the change, the schema's, the format's, those of the base
 * version and of the file. At most 200 beyond none; the user's own are never cut.
 */
export function dictionaryOf(
  known: Known,
  base: string | undefined,
  user: readonly string[],
): readonly string[] {
  const { text, tokens, focus, format } = known;
  const isChanged = (token: Token): boolean =>
    focus.some((span) => token.at < span.end && token.end > span.at);
  const changed = focus.length > 0 && focus.length < 100 ? tokens.slice(0, maxTokens).filter(isChanged) : [];
  const baseText = base?.slice(0, text.length + maxTokens) ?? '';
  const candidates = [
    ...wordsIn(text, changed).slice(0, maxSchemaWords),
    ...schemaWords(known.schema).slice(0, maxSchemaWords),
    ...formatWords[format],
    ...wordsIn(baseText, tokenise(baseText, format)),
    ...wordsIn(text, tokens),
  ];
  const words = new Map(user.map((word) => [identity(word), word]));
  for (const word of candidates) {
    if (words.size >= maxWords) break;
    if (word.length <= maxWordLength && !words.has(identity(word))) words.set(identity(word), word);
  }
  return [...words.values()].filter((word) => word !== '');
}
