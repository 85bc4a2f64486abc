import { byteBlocks, positionsTimes } from './parts/byte-blocks.ts';
import { defineMutator } from './parts/define-mutator.ts';

const bits = [0, 1, 2, 3, 4, 5, 6, 7] as const;

export const flipBit = defineMutator({
  name: 'flip-bit',
  about: {
    level: 'byte',
    doc: 'Flips one bit.',
    standsFor: 'A storage or transfer fault; any check that trusts a byte.',
    sweep: 'focus',
  },
  sites: byteBlocks,
  variants: (_seed, site) => positionsTimes(site, bits),
  drafts: (seed, _site, [at, bit]) => [
    { at, end: at + 1, text: String.fromCharCode(seed.text.charCodeAt(at) ^ (1 << bit)) },
  ],
});
