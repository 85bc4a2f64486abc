import { defineMutator } from './parts/define-mutator.ts';
import { visibleTokens } from './parts/visible-tokens.ts';

export const splitLine = defineMutator({
  name: 'split-line',
  about: {
    level: 'text',
    doc: 'Puts a line end, a blank or a tab before a token.',
    standsFor:
      'White space where none is expected (git-mirror #3: `[[ Repo ]]`, a trailing tab in lsp4mp #113).',
    sweep: 'normal',
  },
  sites: visibleTokens,
  variants: () => ['\n', ' ', '\t'],
  drafts: (_seed, { at }, text) => [{ at, end: at, text }],
});
