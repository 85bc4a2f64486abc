import { Buffer } from 'node:buffer';
import { defineMutator } from './parts/define-mutator.ts';
import { innerSpan } from './parts/inner-span.ts';
import { wordTokens } from './parts/word-tokens.ts';

/** Controls, invisible and direction marks, characters that grow under case change or normalisation, the last planes. */
const characters = [
  '\0',
  '\x01',
  '\x1b',
  '\x7f',
  '\u00a0',
  '\u2028',
  '\u202e',
  '\ufeff',
  '\uffff',
  '\u0130',
  '\ufdfd',
  '\u{1f4a9}',
  '\u{10ffff}',
];
const encoded = characters.map((character) => Buffer.from(character, 'utf8').toString('latin1'));

export const addOddCharacter = defineMutator({
  name: 'add-odd-character',
  about: {
    level: 'text',
    doc: 'Puts a control, invisible, astral or case-changing character into a word or string.',
    standsFor: 'Text that is valid and unexpected (radamsa `ui`, BurntSushi/toml U+FFFD panic).',
    sweep: 'normal',
  },
  sites: (seed) => wordTokens(seed, 'no-numbers'),
  variants: () => encoded,
  drafts: (seed, site, text) => {
    const { end } = innerSpan(seed, site);
    return [{ at: end, end, text }];
  },
});
