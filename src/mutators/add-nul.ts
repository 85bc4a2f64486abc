import { defineMutator } from './parts/define-mutator.ts';
import { wholeWindow } from './parts/whole-window.ts';

export const addNul = defineMutator({
  name: 'add-nul',
  about: {
    level: 'byte',
    doc: 'Puts NUL bytes behind the file, in front of it, or in its middle.',
    standsFor: 'C strings that end early; sparse files after a power cut.',
    sweep: 'first',
  },
  sites: wholeWindow,
  variants: (_seed, { at, end }) => [
    { at: end, text: '\0' },
    { at, text: '\0' },
    { at: Math.floor((at + end) / 2), text: '\0' },
    { at: end, text: '\0'.repeat(4096) },
  ],
  drafts: (_seed, _site, { at, text }) => [{ at, end: at, text }],
});
