import { defineMutator } from './parts/define-mutator.ts';
import { wholeWindow } from './parts/whole-window.ts';

export const truncateFile = defineMutator({
  name: 'truncate-file',
  about: {
    level: 'byte',
    doc: 'Cuts the file at 90, 75, 50, 25 or 10 percent, or one byte before its end.',
    standsFor: 'A write or transfer that was interrupted.',
    sweep: 'first',
  },
  sites: wholeWindow,
  variants: () => [0.9, 0.75, 0.5, 0.25, 0.1, 1],
  drafts: (_seed, { at, end }, share) => [
    { at: Math.min(end - 1, at + Math.floor((end - at) * share)), end, text: '' },
  ],
});
