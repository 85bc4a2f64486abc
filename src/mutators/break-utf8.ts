import { defineMutator } from './parts/define-mutator.ts';
import { innerSpan } from './parts/inner-span.ts';
import { wordTokens } from './parts/word-tokens.ts';

/** Lone continuation and lead bytes, overlong NUL and slash, a surrogate, a code point past U+10FFFF, a cut sequence. */
const broken = [
  '\xff',
  '\x80',
  '\xc3',
  '\xc0\x80',
  '\xc0\xaf',
  '\xed\xa0\x80',
  '\xf4\x90\x80\x80',
  '\xe2\x82',
] as const;

export const breakUtf8 = defineMutator({
  name: 'break-utf8',
  about: {
    level: 'byte',
    doc: 'Puts bytes that are not UTF-8 into a word or string.',
    standsFor: 'A file in another encoding (RFC 3629 section 10; radamsa `uw`).',
    sweep: 'normal',
  },
  sites: (seed) => wordTokens(seed, 'no-numbers'),
  variants: () => broken,
  drafts: (seed, site, text) => {
    const { end } = innerSpan(seed, site);
    return [{ at: end, end, text }];
  },
});
