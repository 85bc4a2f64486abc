import type { Span } from '../model/seed.ts';
import type { DrawPlan } from './draw-script.ts';

/** Most edits stacked in one script, by havoc level 1–5. */
const editsByLevel = [1, 2, 4, 8, 16] as const;
const topLevel = editsByLevel.length;
/** A hot zone is this wide on both sides of the edits that failed, and lasts this many runs. */
const hotBytes = 256;
const hotRuns = 256;
/** Level weights of havoc: byte 20, text 45, structure 25, schema 10. */
const havocWeights = { byte: 20, text: 45, structure: 25, schema: 10 } as const;

/** The state of escalation: a few edits first, more as that stops revealing anything. */
export interface HavocLevel {
  /** How to draw the next script. */
  readonly plan: () => DrawPlan;
  /** One havoc run is over; `failedAt` is the span of its edits when it showed a new failure. */
  readonly tell: (news: { readonly newBehaviour: boolean; readonly newFailureAt: Span | undefined }) => void;
  /** How often the top level was left for level 2 since something new last showed. */
  readonly quietClimbs: () => number;
}

/**
 * Escalates on stagnation: after `patience` runs at a level with nothing new it rises; a new failure lowers it by
 * one and draws around the place for a while. Escalating by elapsed time was measured to lose to this.
 */
export function havocLevel(patience: number): HavocLevel {
  let level = 1;
  let quiet = 0;
  let climbs = 0;
  let hot: { span: Span; left: number } | undefined;

  const rise = (): void => {
    quiet = 0;
    if (level < topLevel) level += 1;
    else {
      level = 2;
      climbs += 1;
    }
  };

  const cool = (): void => {
    if (hot === undefined) return;
    hot = hot.left > 1 ? { span: hot.span, left: hot.left - 1 } : undefined;
  };

  return {
    plan: () => ({
      maxEdits: editsByLevel[level - 1] ?? 1,
      focusQuarters: 2,
      weights: havocWeights,
      hot: hot?.span,
    }),
    tell: ({ newBehaviour, newFailureAt }) => {
      cool();
      quiet = newBehaviour ? 0 : quiet + 1;
      if (newBehaviour) climbs = 0;
      if (newFailureAt !== undefined) {
        level = Math.max(1, level - 1);
        hot = { span: { at: newFailureAt.at - hotBytes, end: newFailureAt.end + hotBytes }, left: hotRuns };
      }
      if (quiet >= patience) rise();
    },
    quietClimbs: () => climbs,
  };
}
