import type { Origin } from '../../model/finding.ts';

/** Whose fault it is, in a few words. */
export function originWords(origin: Origin): string {
  switch (origin) {
    case 'introduced':
      return 'introduced by this change';
    case 'latent':
      return 'not new: the base version fails too';
    case 'known':
      return 'known: listed in the known-findings file';
    case 'unknown':
      return 'no base version to compare with';
  }
}
