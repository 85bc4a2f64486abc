import { defineMutator } from './parts/define-mutator.ts';
import { wholeWindow } from './parts/whole-window.ts';

export const dropFinalNewline = defineMutator({
  name: 'drop-final-newline',
  about: {
    level: 'byte',
    doc: 'Takes the last line end away, or adds one or two.',
    standsFor: 'Readers that wait for a line end (smol-toml 1.7.0 comment at the end, jbang #1752).',
    sweep: 'first',
  },
  sites: wholeWindow,
  variants: () => ['', '\n', '\n\n', '\r'],
  drafts: (seed, { at, end }, text) => {
    const tail = /[\r\n]*$/.exec(seed.text.slice(Math.max(at, end - 64), end))?.[0].length ?? 0;
    return [{ at: end - tail, end, text }];
  },
});
