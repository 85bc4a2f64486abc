import { defineMutator } from './parts/define-mutator.ts';
import { fullLine, lineSpans } from './parts/line-spans.ts';
import { countsWithin } from './parts/size-limit.ts';

export const repeatLine = defineMutator({
  name: 'repeat-line',
  about: {
    level: 'text',
    doc: 'Writes a line 4, 16, 64, 256 or 1024 times.',
    standsFor: 'Fixed limits on the number of records (Cloudflare 2025-11-18: more than 200 features).',
    sweep: 'normal',
  },
  sites: lineSpans,
  variants: (_seed, { at, next }) => countsWithin([256, 16, 1024, 64, 4], next - at),
  drafts: (seed, line, times) => [
    { at: line.at, end: line.at, text: fullLine(seed, line).repeat(times - 1) },
  ],
});
