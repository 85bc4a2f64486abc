import fc from 'fast-check';
import { EditScript } from '../fuzz/edit-script.ts';
import type { Edit } from '../model/edit.ts';

/** A script and what it cost to get there. */
export interface Minimised {
  readonly edits: readonly Edit[];
  readonly runs: number;
}

/** What is minimised and how far to go. */
export interface MinimiseInput {
  /** A script that is known to fail. */
  readonly edits: readonly Edit[];
  /** Does this script show the very same failure? Another failure counts as no: the search must not drift. */
  readonly stillFails: (edits: readonly Edit[]) => Promise<boolean>;
  readonly maxRuns: number;
  /** True when there is no time left; what was reached so far is kept. */
  readonly expired: () => boolean;
}

/**
 * Fewest edits that still show the failure: delta debugging over the change, not over the bytes (Zeller 1999), by
 * the shrinking of `EditScript`. Anytime: every success is kept.
 */
export async function minimise(input: MinimiseInput): Promise<Minimised> {
  let best = input.edits;
  let runs = 0;
  let thrown: { readonly error: unknown } | undefined;
  const fails = async (candidate: readonly Edit[]): Promise<boolean> => {
    if (candidate === input.edits) return true;
    if (thrown !== undefined || runs >= input.maxRuns || input.expired()) return false;
    runs += 1;
    const failed = await input.stillFails(candidate).catch((error: unknown) => {
      // fast-check would take it for a failing property.
      thrown = { error };
      return false;
    });
    if (failed) best = candidate;
    return failed;
  };
  const scripts = fc.limitShrink(new EditScript(() => input.edits), input.maxRuns * 2);
  const property = fc.asyncProperty(scripts, async (candidate) => !(await fails(candidate)));
  await fc.check(property, { examples: [[input.edits]], numRuns: 1 });
  if (thrown !== undefined) throw thrown.error;
  return { edits: best, runs };
}
