import { defineMutator } from './parts/define-mutator.ts';
import { fullLine, lineSpans } from './parts/line-spans.ts';

export const duplicateLine = defineMutator({
  name: 'duplicate-line',
  about: {
    level: 'text',
    doc: 'Writes a line twice, the copy before it, behind the last line, or before the first.',
    standsFor: 'A setting or record given twice (HAProxy #1026, systemd #6533, NATS 2023).',
    sweep: 'normal',
  },
  sites: lineSpans,
  variants: (seed, { at }) => [at, seed.window.end, seed.window.at],
  drafts: (seed, line, at) => {
    const isGlued = at === seed.window.end && !/[\r\n]$/.test(seed.text);
    return [{ at, end: at, text: `${isGlued ? '\n' : ''}${fullLine(seed, line)}` }];
  },
});
