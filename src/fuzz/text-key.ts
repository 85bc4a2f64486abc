/**
 * A 53-bit key of a latin-1 text: two FNV-1a style hashes (Fowler, Noll, Vo) with different primes. Used to skip a
 * mutant that was tried before; a collision costs one untried mutant out of 10^15.
 */
export function textKey(text: string): number {
  let low = 0x811c9dc5;
  let high = 0x1b873593;
  for (let position = 0; position < text.length; position += 1) {
    const byte = text.charCodeAt(position);
    low = Math.imul(low ^ byte, 0x01000193);
    high = Math.imul(high ^ byte, 0x85ebca6b);
  }
  return (low >>> 0) * 0x200000 + ((high ^ text.length) >>> 11);
}
