import { replaceMutator } from './parts/replace-mutator.ts';
import { wholeWindow } from './parts/whole-window.ts';

export const emptyFile = replaceMutator({
  name: 'empty-file',
  about: {
    level: 'byte',
    doc: 'Leaves nothing, or nothing but a line end or blanks.',
    standsFor: 'A truncated or blank file (rust-ini 0.18, Google load balancing 2023-09-21).',
    sweep: 'first',
  },
  sites: wholeWindow,
  texts: () => ['', '\n', '   ', '\0'],
});
