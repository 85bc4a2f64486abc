import type fc from 'fast-check';
import { type Edit, normaliseScript } from '../model/edit.ts';
import type { MutationLevel } from '../model/names.ts';
import type { Seed, Span } from '../model/seed.ts';
import { type MutatorSites, type SiteTable, touches } from './site-table.ts';

/** How a script is drawn. */
export interface DrawPlan {
  /** Most edits in one script; the number is uniform in 1…maxEdits. */
  readonly maxEdits: number;
  /** Chance out of 4 that an edit lands in the focus, per edit. 2 was measured best; 0 ignores the focus. */
  readonly focusQuarters: number;
  /** Weights of the levels, out of their sum. */
  readonly weights: Readonly<Record<MutationLevel, number>>;
  /** Extra attention to one span, used like the focus for half of the edits. */
  readonly hot: Span | undefined;
}

/** Inserted text beyond this many bytes is heavy… */
const heavyBytes = 16 * 1024;
/** …and only one in this many heavy edits is let through, since they slow every parser down. */
const heavyOneIn = 20;

const below = (random: fc.Random, limit: number): number => (limit < 2 ? 0 : random.nextInt(0, limit - 1));

function drawLevel(
  random: fc.Random,
  table: SiteTable,
  weights: DrawPlan['weights'],
): readonly MutatorSites[] {
  const levels = (Object.keys(weights) as MutationLevel[]).filter((level) => table.byLevel[level].length > 0);
  let left = below(
    random,
    levels.reduce((sum, level) => sum + weights[level], 0),
  );
  for (const level of levels) {
    left -= weights[level];
    if (left < 0) return table.byLevel[level];
  }
  return table.all;
}

function drawSite(random: fc.Random, row: MutatorSites, plan: DrawPlan): Span | undefined {
  if (plan.hot !== undefined && below(random, 2) === 0) {
    const hot = plan.hot;
    const near = row.sites.filter((site) => touches(site, hot));
    if (near.length > 0) return near[below(random, near.length)];
  }
  const focused = row.inFocus.length > 0 && below(random, 4) < plan.focusQuarters;
  const pool = focused ? row.inFocus : row.sites;
  return pool[below(random, pool.length)];
}

function drawEdits(seed: Seed, table: SiteTable, plan: DrawPlan, random: fc.Random): readonly Edit[] {
  const rows = drawLevel(random, table, plan.weights);
  const row = rows[below(random, rows.length)];
  const site = row === undefined ? undefined : drawSite(random, row, plan);
  if (row === undefined || site === undefined) return [];
  const edits = row.mutator.mutate(seed, site, (choices) => below(random, choices)) ?? [];
  const heavy = edits.some((edit) => edit.text.length > heavyBytes);
  return heavy && below(random, heavyOneIn) > 0 ? [] : edits;
}

/** Draws one script on top of `onto`, normalised. Empty when nothing applied. */
export function drawScript(
  source: { readonly seed: Seed; readonly table: SiteTable; readonly onto: readonly Edit[] },
  plan: DrawPlan,
  random: fc.Random,
): readonly Edit[] {
  const count = 1 + below(random, plan.maxEdits);
  const edits: Edit[] = [...source.onto];
  for (let drawn = 0; drawn < count; drawn += 1) {
    edits.push(...drawEdits(source.seed, source.table, plan, random));
  }
  return normaliseScript(edits);
}
