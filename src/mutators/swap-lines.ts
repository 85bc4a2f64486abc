import { defineMutator } from './parts/define-mutator.ts';
import { lineSpans } from './parts/line-spans.ts';
import { textOf } from './parts/text-of.ts';

export const swapLines = defineMutator({
  name: 'swap-lines',
  about: {
    level: 'text',
    doc: 'Exchanges a line with the next one.',
    standsFor: 'A use before its definition.',
    sweep: 'normal',
  },
  sites: (seed) => {
    const lines = lineSpans(seed);
    return lines.flatMap((below, index) => {
      const above = lines[index - 1];
      return above === undefined ? [] : [{ at: above.at, end: below.end, above, below }];
    });
  },
  variants: () => ['swap'],
  drafts: (seed, { above, below }) => [
    { at: above.at, end: above.end, text: textOf(seed, below) },
    { at: below.at, end: below.end, text: textOf(seed, above) },
  ],
});
