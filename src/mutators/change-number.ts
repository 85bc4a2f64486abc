import { digitRuns } from './parts/digit-runs.ts';
import { boundaryNumbers, numbersNear } from './parts/interesting-numbers.ts';
import { replaceMutator } from './parts/replace-mutator.ts';
import { textOf } from './parts/text-of.ts';

export const changeNumber = replaceMutator({
  name: 'change-number',
  about: {
    level: 'text',
    doc: 'Replaces a number by a neighbour, a multiple, a power-of-two boundary or an odd notation; also inside strings.',
    standsFor:
      'Integer range (Exchange Y2K22: a version past int32; Cloudflare 2013 flowspec; yaml CVE-2023-2251).',
    sweep: 'first',
  },
  sites: digitRuns,
  texts: (seed, site) => [...numbersNear(textOf(seed, site)), ...boundaryNumbers],
});
