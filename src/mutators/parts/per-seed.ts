import type { Seed } from '../../model/seed.ts';

/** Remembers what was worked out for a seed for as long as the seed lives. */
export function perSeed<T>(make: (seed: Seed) => T): (seed: Seed) => T {
  const known = new WeakMap<Seed, { readonly value: T }>();
  return (seed) => {
    const before = known.get(seed);
    if (before !== undefined) return before.value;
    const value = make(seed);
    known.set(seed, { value });
    return value;
  };
}
