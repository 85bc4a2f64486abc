import { defineMutator } from './parts/define-mutator.ts';
import { lineEndDrafts } from './parts/line-end-drafts.ts';
import { wholeWindow } from './parts/whole-window.ts';

export const useCrlf = defineMutator({
  name: 'use-crlf',
  about: {
    level: 'byte',
    doc: 'Ends lines with CR LF; a file that does so already gets LF.',
    standsFor: 'unix2dos (go-toml #50, continuation lines).',
    sweep: 'first',
  },
  sites: wholeWindow,
  variants: (seed) => [seed.text.includes('\r\n') ? '\n' : '\r\n'],
  drafts: (seed, _site, lineEnd) => lineEndDrafts(seed, lineEnd),
});
