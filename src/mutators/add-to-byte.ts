import { byteBlocks, positionsTimes } from './parts/byte-blocks.ts';
import { defineMutator } from './parts/define-mutator.ts';

/** AFL's ARITH_MAX. */
const maxStep = 35;
const steps = Array.from({ length: maxStep }, (_, index) => [index + 1, -index - 1]).flat();

export const addToByte = defineMutator({
  name: 'add-to-byte',
  about: {
    level: 'byte',
    doc: 'Adds 1 to 35 to a byte, or takes it away.',
    standsFor: 'Counters, lengths and type codes of binary formats.',
    sweep: 'never',
  },
  sites: byteBlocks,
  variants: (_seed, site) => positionsTimes(site, steps),
  drafts: (seed, _site, [at, step]) => [
    { at, end: at + 1, text: String.fromCharCode((seed.text.charCodeAt(at) + step) & 0xff) },
  ],
});
