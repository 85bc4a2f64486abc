import type { Seed } from '../model/seed.ts';
import { innerSpan } from './parts/inner-span.ts';
import { replaceMutator } from './parts/replace-mutator.ts';
import { textOf } from './parts/text-of.ts';
import { wordTokens } from './parts/word-tokens.ts';

const identifier = /^[A-Za-z][A-Za-z0-9_-]{0,40}$/;

/** New words in the manner of an old one. */
function alike(word: string): readonly string[] {
  const neighbour = word.slice(0, -1) + String.fromCharCode(word.charCodeAt(word.length - 1) ^ 1);
  const unseen = word === word.toUpperCase() ? 'UNSEEN' : word === word.toLowerCase() ? 'unseen' : 'Unseen';
  return [unseen, identifier.test(neighbour) ? neighbour : `${word}2`, `${word}_v2`];
}

/** Every identifier of the file is a possible enum member. */
function identifiers(seed: Seed): readonly { readonly at: number; readonly end: number }[] {
  const inner = wordTokens(seed, 'no-numbers').map((token) => innerSpan(seed, token));
  return inner.filter((span) => identifier.test(textOf(seed, span)));
}

export const useUnseenEnum = replaceMutator({
  name: 'use-unseen-enum',
  about: {
    level: 'structure',
    doc: 'Replaces an identifier by a new one of the same shape.',
    standsFor: 'A new record or action type (Cloudflare 1.1.1.1 2023-10-04 ZONEMD, Envoy #12759).',
    sweep: 'normal',
  },
  sites: identifiers,
  texts: (seed, site) => alike(textOf(seed, site)),
});
