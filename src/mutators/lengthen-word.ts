import { defineMutator } from './parts/define-mutator.ts';
import { innerSpan } from './parts/inner-span.ts';
import { wordTokens } from './parts/word-tokens.ts';

const lengths = [256, 1024, 65_536, 70_000] as const;

export const lengthenWord = defineMutator({
  name: 'lengthen-word',
  about: {
    level: 'text',
    doc: 'Makes a word or string as long as 256 bytes to 70 kB.',
    standsFor: 'Fixed buffers and quadratic scans (HAProxy #2872: an over-long argument).',
    sweep: 'last',
  },
  sites: (seed) => wordTokens(seed).map((token) => innerSpan(seed, token)),
  variants: () => lengths,
  drafts: (seed, { at, end }, length) => {
    const letter = seed.text.slice(at, end).match(/\w/)?.[0] ?? 'a';
    return [{ at: end, end, text: letter.repeat(Math.max(0, length - (end - at))) }];
  },
});
