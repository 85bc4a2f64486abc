import { byteBlocks, positionsTimes } from './parts/byte-blocks.ts';
import { defineMutator } from './parts/define-mutator.ts';

/** Little-endian fields of two and four bytes; AFL's INTERESTING_16 and _32. */
const littleEndian = [
  ...['\0\0', '\xff\xff', '\xff\x7f', '\0\x80', '\0\x01', '\xff\0', '\0\x10'],
  ...[
    '\0\0\0\0',
    '\xff\xff\xff\xff',
    '\xff\xff\xff\x7f',
    '\0\0\0\x80',
    '\0\0\x01\0',
    '\xff\xff\0\0',
    '\x01\0\0\0',
  ],
];
const fields = [...new Set(littleEndian.flatMap((field) => [field, [...field].reverse().join('')]))];

export const setInteger = defineMutator({
  name: 'set-integer',
  about: {
    level: 'byte',
    doc: 'Overwrites two or four bytes with a boundary integer, either byte order.',
    standsFor:
      'A length, count or offset of a binary definition file that points outside (CrowdStrike Channel File 291).',
    sweep: 'focus',
  },
  sites: (seed) => (seed.format === 'binary' ? byteBlocks(seed) : []),
  variants: (_seed, site) => positionsTimes(site, fields),
  drafts: (seed, _site, [at, text]) => {
    const end = at + text.length;
    return end > seed.window.end ? [] : [{ at, end, text }];
  },
});
