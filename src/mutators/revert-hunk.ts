import { lineHunks } from './parts/line-hunks.ts';
import { replaceMutator } from './parts/replace-mutator.ts';

export const revertHunk = replaceMutator({
  name: 'revert-hunk',
  about: {
    level: 'text',
    doc: 'Takes one hunk of the change back, or keeps old and new lines side by side.',
    standsFor: 'A change that is only half deployed (Azure Front Door 2025-10-29: two versions in one file).',
    sweep: 'first',
  },
  sites: lineHunks,
  texts: (seed, { at, end, before }) => {
    const now = seed.text.slice(at, end);
    return [before, before + now, now + before];
  },
});
