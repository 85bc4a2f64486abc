import { defineMutator } from './parts/define-mutator.ts';
import { visibleTokens } from './parts/visible-tokens.ts';

const openers = ['#', '//', '/*', '<!--', ';', '--', '*/', '-->', '<![CDATA['] as const;

export const insertCommentOpener = defineMutator({
  name: 'insert-comment-opener',
  about: {
    level: 'text',
    doc: 'Opens or closes a comment behind a token.',
    standsFor: 'A comment that swallows the rest or never ends (smol-toml `[1 #`, quick-xml #344).',
    sweep: 'normal',
  },
  sites: visibleTokens,
  variants: () => openers,
  drafts: (_seed, { end }, text, pick) => [{ at: end, end, text: `${[' ', ''][pick(2)] ?? ''}${text}` }],
});
