import { applyEdits, type Edit } from '../../model/edit.ts';
import { latin1Bytes } from '../../model/latin1.ts';
import type { Clock } from '../../model/ports.ts';
import { type Minimised, minimise } from '../../triage/minimise.ts';
import { type Suspect, showsSame } from './suspect.ts';

/** Most runs that one minimisation may use… */
const maxRuns = 200;
/** …and its most wall time; what was reached by then is kept. */
const maxMs = 20_000;

/** Fewest edits of `script` against `seed` (latin-1) that still show the suspect's failure. */
export function shrinkScript(
  suspect: Suspect,
  { seed, script }: { readonly seed: string; readonly script: readonly Edit[] },
  clock: Clock,
): Promise<Minimised> {
  const deadlineMs = clock.now() + maxMs;
  return minimise({
    edits: script,
    stillFails: (edits) => showsSame(suspect, latin1Bytes(applyEdits(seed, edits)), true),
    maxRuns,
    expired: () => clock.now() >= deadlineMs,
  });
}
