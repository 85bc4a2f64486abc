import { innerSpan } from './parts/inner-span.ts';
import { replaceMutator } from './parts/replace-mutator.ts';
import { textOf } from './parts/text-of.ts';
import { wordTokens } from './parts/word-tokens.ts';

export const shortenWord = replaceMutator({
  name: 'shorten-word',
  about: {
    level: 'text',
    doc: 'Takes the first or last character of a word or string, or leaves only one to four of them, or half.',
    standsFor: 'A pattern below a minimum length (ClamAV 2023-05-16), one lost letter (HAProxy #1290).',
    sweep: 'normal',
  },
  sites: (seed) => wordTokens(seed).map((token) => innerSpan(seed, token)),
  texts: (seed, site) => {
    const text = textOf(seed, site);
    const keep = [2, 1, Math.floor(text.length / 2), 3, 4].filter((length) => length < text.length);
    return [text.slice(1), text.slice(0, -1), ...keep.map((length) => text.slice(0, length))];
  },
});
