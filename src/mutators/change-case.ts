import { asciiLower, asciiUpper } from './parts/ascii-case.ts';
import { replaceMutator } from './parts/replace-mutator.ts';
import { textOf } from './parts/text-of.ts';
import { wordTokens } from './parts/word-tokens.ts';

export const changeCase = replaceMutator({
  name: 'change-case',
  about: {
    level: 'text',
    doc: 'Writes a word in upper case, in lower case, or with the case of its first letter changed.',
    standsFor: 'Keywords and names that are compared with and without case.',
    sweep: 'normal',
  },
  sites: (seed) => wordTokens(seed, 'no-numbers').filter((token) => /[A-Za-z]/.test(textOf(seed, token))),
  texts: (seed, site) => {
    const text = textOf(seed, site);
    const first = text.search(/[A-Za-z]/);
    const letter = text.charAt(first);
    const flipped = letter === asciiUpper(letter) ? asciiLower(letter) : asciiUpper(letter);
    return [asciiUpper(text), asciiLower(text), text.slice(0, first) + flipped + text.slice(first + 1)];
  },
});
