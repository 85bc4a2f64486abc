import { defineMutator } from './parts/define-mutator.ts';
import { lineSpans } from './parts/line-spans.ts';

export const joinLines = defineMutator({
  name: 'join-lines',
  about: {
    level: 'text',
    doc: 'Joins a line with the next one, with nothing, a space or a continuation mark between; or leaves a blank line there.',
    standsFor: 'Lost line ends and continuation lines.',
    sweep: 'normal',
  },
  sites: (seed) => lineSpans(seed).filter((line) => line.next > line.end),
  variants: () => ['', ' ', '\\\n', '\n\n', '\n \n'],
  drafts: (_seed, { end, next }, text) => [{ at: end, end: next, text }],
});
