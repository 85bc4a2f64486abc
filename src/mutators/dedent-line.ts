import { defineMutator } from './parts/define-mutator.ts';
import { lineSpans } from './parts/line-spans.ts';

export const dedentLine = defineMutator({
  name: 'dedent-line',
  about: {
    level: 'text',
    doc: 'Moves a line to the left by all of its indentation, by one column or by two.',
    standsFor: 'A block that loses its indentation (js-yaml #144).',
    sweep: 'normal',
  },
  sites: (seed) => lineSpans(seed).filter((line) => line.textAt > line.at),
  variants: (_seed, { at, textAt }) => [...new Set([textAt, at + 1, Math.min(textAt, at + 2)])],
  drafts: (_seed, { at }, end) => [{ at, end, text: '' }],
});
