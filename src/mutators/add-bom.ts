import { defineMutator } from './parts/define-mutator.ts';
import { wholeWindow } from './parts/whole-window.ts';

/** UTF-8, UTF-16 LE and BE, UTF-32 LE. */
const marks = ['\xef\xbb\xbf', '\xff\xfe', '\xfe\xff', '\xff\xfe\0\0'] as const;

export const addBom = defineMutator({
  name: 'add-bom',
  about: {
    level: 'byte',
    doc: 'Puts a byte order mark in front.',
    standsFor: 'A file saved by another editor.',
    sweep: 'first',
  },
  sites: wholeWindow,
  variants: () => marks,
  drafts: (_seed, { at }, text) => [{ at, end: at, text }],
});
