import type { Revision } from '../../model/change-set.ts';

/** Base and head of this run. */
export interface Range {
  /** `undefined`: none could be had. */
  readonly base: Revision | undefined;
  readonly head: Revision;
  /** Why there is no base; one sentence without a full stop. */
  readonly otherwise: string;
  readonly notes: readonly string[];
}
