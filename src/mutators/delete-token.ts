import { replaceMutator } from './parts/replace-mutator.ts';
import { visibleTokens } from './parts/visible-tokens.ts';

export const deleteToken = replaceMutator({
  name: 'delete-token',
  about: {
    level: 'text',
    doc: 'Deletes one token.',
    standsFor: 'A lost word, sign or quote (HAProxy #1290, jbang #1752).',
    sweep: 'normal',
  },
  sites: visibleTokens,
  texts: () => [''],
});
