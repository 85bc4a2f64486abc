import type { Seed } from '../model/seed.ts';
import { innerSpan } from './parts/inner-span.ts';
import { keysAbove } from './parts/key-text.ts';
import { perSeed } from './parts/per-seed.ts';
import { type Place, placesOf } from './parts/places.ts';
import { replaceMutator } from './parts/replace-mutator.ts';
import { shapeOf } from './parts/shape-of.ts';
import { textOf } from './parts/text-of.ts';

/** Values tried per site, and values of the file that are ranked. */
const maxTexts = 24;
const maxRanked = 512;
const maxLength = 200;

interface Known {
  readonly text: string;
  readonly shape: string;
  readonly key: string;
}

function describe(seed: Seed, place: Place): Known {
  const text = textOf(seed, innerSpan(seed, place));
  return { text, shape: shapeOf(text), key: keysAbove(seed, place)[0] ?? '' };
}

/** Distinct scalars of the file in order. */
const knownValues = perSeed((seed): readonly Known[] => {
  const scalars = placesOf(seed, 'scalar').slice(0, maxRanked * 8);
  const all = scalars.map((place) => describe(seed, place)).filter(({ text }) => text.length <= maxLength);
  return [...new Map(all.map((known) => [`${known.key}\n${known.text}`, known])).values()].slice(
    0,
    maxRanked,
  );
});

/** Same shape first, then same key, then the rest. */
function likeness(own: Known, other: Known): number {
  return (own.shape === other.shape ? 2 : 0) + (own.key === other.key ? 1 : 0);
}

function rank(known: readonly Known[], own: Known): readonly string[] {
  const ranked = [2 + 1, 2, 1, 0].flatMap((wanted) =>
    known.filter((other) => likeness(own, other) === wanted),
  );
  const texts = ranked.map(({ text }) => text).filter((text) => text !== own.text);
  return [...new Set(texts)].slice(0, maxTexts);
}

export const copyValue = replaceMutator({
  name: 'copy-value',
  about: {
    level: 'structure',
    doc: 'Copies another value of the file over a value, likest first; quotes stay as they are.',
    standsFor:
      'Duplicate identity (NATS 2023-08-28); an id where that id was never used (Cloudflare 2025-12-05 killswitch).',
    sweep: 'normal',
  },
  sites: (seed) =>
    placesOf(seed, 'scalar').map((place) => ({ ...innerSpan(seed, place), own: describe(seed, place) })),
  texts: (seed, { own }) => rank(knownValues(seed), own),
});
