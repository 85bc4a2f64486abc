import { byteBlocks, positionsTimes } from './parts/byte-blocks.ts';
import { defineMutator } from './parts/define-mutator.ts';
import { interestingBytes } from './parts/interesting-bytes.ts';

export const setByte = defineMutator({
  name: 'set-byte',
  about: {
    level: 'byte',
    doc: 'Overwrites one byte with one that parsers branch on.',
    standsFor: 'A mistyped or corrupted character (toml crate #1002: any `)` hangs it).',
    sweep: 'focus',
  },
  sites: byteBlocks,
  variants: (_seed, site) => positionsTimes(site, interestingBytes),
  drafts: (_seed, _site, [at, text]) => [{ at, end: at + 1, text }],
});
