import type fc from 'fast-check';
import type { Edit } from '../model/edit.ts';

const capacity = 64;

/**
 * Scripts whose mutants were accepted with a behaviour not seen before. Rejected mutants never enter: descendants
 * of broken files stay broken, and admitting new error texts was measured to hurt.
 */
export interface AcceptedCorpus {
  readonly admit: (edits: readonly Edit[]) => void;
  /** The least used of three drawn entries, or the seed itself (an empty script). */
  readonly draw: (random: fc.Random) => readonly Edit[];
}

interface Entry {
  readonly edits: readonly Edit[];
  uses: number;
}

/** An empty corpus. */
export function acceptedCorpus(): AcceptedCorpus {
  const entries: Entry[] = [];
  return {
    admit: (edits) => {
      if (edits.length > 0 && entries.length < capacity) entries.push({ edits, uses: 0 });
    },
    draw: (random) => {
      if (entries.length === 0 || random.nextInt(0, 9) >= 3) return [];
      const drawn = [0, 1, 2].map(() => entries[random.nextInt(0, entries.length - 1)]);
      const least = drawn.reduce((a, b) => ((b?.uses ?? 0) < (a?.uses ?? 0) ? b : a));
      if (least === undefined) return [];
      least.uses += 1;
      return least.edits;
    },
  };
}
