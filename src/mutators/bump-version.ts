import type { Seed } from '../model/seed.ts';
import { innerSpan } from './parts/inner-span.ts';
import { keysAbove } from './parts/key-text.ts';
import { type Place, placesOf } from './parts/places.ts';
import { replaceMutator } from './parts/replace-mutator.ts';
import { textOf } from './parts/text-of.ts';

const versionKey = /version|revision|schema|format|epoch|serial|generation|^v$|^ver$|^rev$/i;
const dotted = /^v?\d+(?:\.\d+)+/;

function isVersion(seed: Seed, place: Place): boolean {
  const text = textOf(seed, innerSpan(seed, place));
  return text.length < 100 && (dotted.test(text) || versionKey.test(keysAbove(seed, place)[0] ?? ''));
}

/** Adds `step` to the number at `index` among those of a version. */
function stepped(version: string, index: number, step: number): string {
  let seen = -1;
  return version.replace(/\d+/g, (digits) => {
    seen += 1;
    return seen === index ? String(BigInt(digits) + BigInt(step)).replace('-', '') : digits;
  });
}

export const bumpVersion = replaceMutator({
  name: 'bump-version',
  about: {
    level: 'structure',
    doc: 'Raises or lowers one part of a version, alone among its siblings; or makes it absurd.',
    standsFor:
      'Two versions in one file (Azure Front Door 2025-10-29), a version past int32 (Exchange Y2K22).',
    sweep: 'first',
  },
  sites: (seed) =>
    placesOf(seed, 'scalar')
      .filter((place) => isVersion(seed, place))
      .map((place) => innerSpan(seed, place)),
  texts: (seed, site) => {
    const version = textOf(seed, site);
    const parts = [0, 1, 2].flatMap((index) => [stepped(version, index, 1), stepped(version, index, -1)]);
    return [
      ...parts,
      '0',
      '99',
      '2147483648',
      `${version}.1`,
      `${version}-rc1`,
      `v${version}`,
      '4294967296',
      '-1',
    ];
  },
});
