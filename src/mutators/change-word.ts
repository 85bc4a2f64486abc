import { innerSpan } from './parts/inner-span.ts';
import { replaceMutator } from './parts/replace-mutator.ts';
import { wordTokens } from './parts/word-tokens.ts';

/** Names that every object inherits, values that languages treat alone, bytes and escapes that strings choke on. */
const words = [
  ...['', '__proto__', 'hasOwnProperty', 'constructor', 'toString', 'null', 'true', '0', '-1', ' '],
  ...['\\u0000', '\\ud800', '\\UFFFFFFFF', '\\x', '\\', '&#9999999;', '&#0;', '\0', '%s%n', '../../x', '*'],
];

export const changeWord = replaceMutator({
  name: 'change-word',
  about: {
    level: 'text',
    doc: 'Replaces a word, or what stands between quotes, by nothing, an inherited name, a special value or an odd escape.',
    standsFor:
      'Prototype pollution (ini CVE-2020-7788), `hasOwnProperty` as a name (js-yaml), code points out of range (CVE-2026-25128).',
    sweep: 'first',
  },
  sites: (seed) => wordTokens(seed, 'no-numbers').map((token) => innerSpan(seed, token)),
  texts: () => words,
});
