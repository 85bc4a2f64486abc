import { defineMutator } from './parts/define-mutator.ts';
import { lineSpans } from './parts/line-spans.ts';

export const indentLine = defineMutator({
  name: 'indent-line',
  about: {
    level: 'text',
    doc: 'Moves a line to the right by one space, two spaces or a tab.',
    standsFor: 'Indentation that means something else (js-yaml #139).',
    sweep: 'normal',
  },
  sites: lineSpans,
  variants: () => [' ', '  ', '\t'],
  drafts: (_seed, { at }, text) => [{ at, end: at, text }],
});
