import { defineMutator } from './parts/define-mutator.ts';
import { wholeWindow } from './parts/whole-window.ts';

/** Closers and openers that nothing matches, a second document, a half-written line. */
const garbage = [
  ']',
  '}',
  ')',
  '[',
  '{',
  ',',
  '"',
  "'",
  '</a>',
  '<',
  '\n---\nx',
  '\n#',
  '\n/*',
  'x',
  '=',
  '\\',
  '\xff',
] as const;

export const addTrailingGarbage = defineMutator({
  name: 'add-trailing-garbage',
  about: {
    level: 'byte',
    doc: 'Adds a stray sign or a second document behind the file.',
    standsFor: 'A merge gone wrong; parsers that stop at the first value (fast-xml-parser #861).',
    sweep: 'first',
  },
  sites: wholeWindow,
  variants: () => garbage,
  drafts: (_seed, { end }, text) => [{ at: end, end, text }],
});
