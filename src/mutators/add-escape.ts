import { defineMutator } from './parts/define-mutator.ts';
import { innerSpan } from './parts/inner-span.ts';
import { wordTokens } from './parts/word-tokens.ts';

/** Complete, cut and out-of-range escapes of JSON, YAML, TOML, C, shells, XML and URLs. */
const escapes = [
  ...['\\', '\\u', '\\u0000', '\\ud800', '\\x0', '\\x00', '\\U00110000', '\\UFFFFFFFF', '\\n', '\\0', '\\"'],
  ...['&#9999999;', '&#xD800;', '&#0;', '&', '&amp', '&x;', '%', '%zz', '%00', '$', '$(', '%s', '{{', '{0}'],
];

export const addEscape = defineMutator({
  name: 'add-escape',
  about: {
    level: 'text',
    doc: 'Adds a complete, cut or out-of-range escape at the end of a string or word.',
    standsFor: 'Escape decoders (fast-xml-parser CVE-2026-25128, yaml `Invalid code point`).',
    sweep: 'normal',
  },
  sites: (seed) => wordTokens(seed, 'no-numbers'),
  variants: () => escapes,
  drafts: (seed, site, text) => {
    const { end } = innerSpan(seed, site);
    return [{ at: end, end, text }];
  },
});
