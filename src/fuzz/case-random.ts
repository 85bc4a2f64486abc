import fc from 'fast-check';
import { xorshift128plus } from 'pure-rand/generator/xorshift128plus';

/** Finaliser of MurmurHash3 (Appleby, public domain): spreads every input bit over 32 output bits. */
function scramble(value: number): number {
  let bits = value;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}

/**
 * The random numbers of one case: a function of the run's seed and the case's index alone, so that any number of
 * workers draws the same mutants.
 */
export function caseRandom(runSeed: number, index: number): fc.Random {
  return new fc.Random(xorshift128plus(scramble(scramble(runSeed) ^ (index + 1))));
}
