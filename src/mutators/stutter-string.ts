import { defineMutator } from './parts/define-mutator.ts';
import { innerSpan } from './parts/inner-span.ts';
import { placesOf } from './parts/places.ts';

/** Characters of a string that are looked at. */
const maxLength = 200;
const pieceLengths = [2, 1, 3] as const;

/** Pieces worth saying twice: those with a sign in them, as operators of patterns and templates are. */
function pieces(text: string): readonly (readonly [number, number])[] {
  const starts = Array.from({ length: Math.min(text.length, maxLength) }, (_, index) => index);
  const all = pieceLengths.flatMap((length) => starts.map((start) => [start, length] as const));
  return all.filter(
    ([start, length]) => start + length <= text.length && /\W/.test(text.slice(start, start + length)),
  );
}

export const stutterString = defineMutator({
  name: 'stutter-string',
  about: {
    level: 'text',
    doc: 'Writes one to three characters inside a value twice, where they hold a sign.',
    standsFor: 'A pattern that becomes super-linear (Cloudflare 2019-07-02: `.*` to `.*.*`).',
    sweep: 'normal',
  },
  sites: (seed) => placesOf(seed, 'scalar').map((place) => innerSpan(seed, place)),
  variants: (seed, { at, end }) => pieces(seed.text.slice(at, end)),
  drafts: (seed, { at }, [start, length]) => {
    const end = at + start + length;
    return [{ at: end, end, text: seed.text.slice(at + start, end) }];
  },
});
