import { replaceMutator } from './parts/replace-mutator.ts';
import { textOf } from './parts/text-of.ts';
import { visibleTokens } from './parts/visible-tokens.ts';

export const duplicateToken = replaceMutator({
  name: 'duplicate-token',
  about: {
    level: 'text',
    doc: 'Writes one token twice, joined or with a space between.',
    standsFor: 'A doubled sign (yaml CVE-2023-2251, `key===value` in java-properties).',
    sweep: 'normal',
  },
  sites: visibleTokens,
  texts: (seed, token) => [textOf(seed, token).repeat(2), `${textOf(seed, token)} ${textOf(seed, token)}`],
});
