import { defineMutator } from './parts/define-mutator.ts';
import { lineSpans } from './parts/line-spans.ts';

export const deleteLine = defineMutator({
  name: 'delete-line',
  about: {
    level: 'text',
    doc: 'Deletes a line, or leaves it blank.',
    standsFor: 'A setting that went missing (systemd #19920: no `BusName=`).',
    sweep: 'normal',
  },
  sites: lineSpans,
  variants: (_seed, { end, next }) => [next, end],
  drafts: (_seed, { at }, end) => [{ at, end, text: '' }],
});
