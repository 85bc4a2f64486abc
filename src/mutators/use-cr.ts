import { defineMutator } from './parts/define-mutator.ts';
import { lineEndDrafts } from './parts/line-end-drafts.ts';
import { wholeWindow } from './parts/whole-window.ts';

export const useCr = defineMutator({
  name: 'use-cr',
  about: {
    level: 'byte',
    doc: 'Ends lines with a lone CR, or with one of the line ends that Unicode adds.',
    standsFor: 'Parsers that disagree on what a line is (tomlkit, JSONTestSuite U+2028).',
    sweep: 'first',
  },
  sites: wholeWindow,
  variants: () => ['\r', '\xe2\x80\xa8', '\xc2\x85'],
  drafts: (seed, _site, lineEnd) => lineEndDrafts(seed, lineEnd),
});
