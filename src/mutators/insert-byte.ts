import { byteBlocks, positionsTimes } from './parts/byte-blocks.ts';
import { defineMutator } from './parts/define-mutator.ts';
import { interestingBytes } from './parts/interesting-bytes.ts';

export const insertByte = defineMutator({
  name: 'insert-byte',
  about: {
    level: 'byte',
    doc: 'Inserts one byte that parsers branch on.',
    standsFor: 'A stray character (toml crate #1002, lsp4mp #113: a trailing tab).',
    sweep: 'focus',
  },
  sites: byteBlocks,
  variants: (_seed, site) => positionsTimes(site, interestingBytes),
  drafts: (_seed, _site, [at, text]) => [{ at, end: at, text }],
});
