import type { Edit } from './edit.ts';
import type { Lane } from './mutant.ts';
import type { FormatName } from './names.ts';

/** Where the bytes of a case come from. */
export type Provenance =
  /** The file as it is at head: a verdict, not just a seed. */
  | { readonly kind: 'head' }
  /** The file as it was at base. */
  | { readonly kind: 'base' }
  /** The file is gone at head; nothing to run. */
  | { readonly kind: 'deleted' }
  /** A confirmed reproducer of an earlier run. */
  | { readonly kind: 'saved' }
  | { readonly kind: 'must-accept' }
  | { readonly kind: 'must-reject' }
  /** The head file with an edit script applied. `index` counts runs of one file from 0. */
  | {
      readonly kind: 'mutant';
      readonly lane: Lane;
      readonly index: number;
      readonly edits: readonly Edit[];
    };

/** One input with its provenance. */
export interface Case {
  /** Repository path of the file it stands for. */
  readonly path: string;
  readonly format: FormatName;
  readonly bytes: Uint8Array;
  readonly provenance: Provenance;
}
