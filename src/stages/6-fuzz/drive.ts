import type { Engine } from '../../fuzz/engine.ts';
import type { Case } from '../../model/case.ts';
import { latin1Bytes } from '../../model/latin1.ts';
import type { Mutant } from '../../model/mutant.ts';
import type { Clock } from '../../model/ports.ts';
import type { JudgedFile, ParserPool } from '../../model/work.ts';
import { behaviourOf } from '../../triage/signature-of.ts';
import type { FailureLog } from './failure-log.ts';

/** Why the fuzzing of one file ended. */
export type DriveEnd = 'runs' | 'time' | 'dry' | 'cancelled';

/** One file to fuzz. */
export interface DriveInput {
  readonly file: JudgedFile;
  readonly engine: Engine;
  readonly log: FailureLog;
  readonly pool: ParserPool;
  readonly jobs: number;
  readonly clock: Clock;
  readonly cancelled: AbortSignal;
  /** On the clock: no mutant is started later. */
  readonly deadlineMs: number;
  /** Called after each run. */
  readonly show: (mutant: Mutant, news: { readonly behaviour: string; readonly failures: number }) => void;
}

function caseOf(file: JudgedFile, mutant: Mutant): Case {
  const { path, format } = file.evidence.input;
  const { lane, index, edits } = mutant;
  return {
    path,
    format,
    bytes: latin1Bytes(mutant.text),
    provenance: { kind: 'mutant', lane, index, edits },
  };
}

async function runOne(input: DriveInput, mutant: Mutant): Promise<void> {
  const { file, pool, log, engine } = input;
  const one = caseOf(file, mutant);
  const outcome = await pool.run(one);
  const behaviour = behaviourOf(outcome);
  const failure = log.judge(mutant, one, outcome);
  engine.tell(mutant, { behaviour, accepted: outcome.kind === 'accepted', failure });
  input.show(mutant, { behaviour, failures: log.count() });
}

/** Wakes everyone who waits for an observation. */
function bell(): { readonly heard: () => Promise<void>; readonly ring: () => void } {
  let wake = (): void => undefined;
  let next = new Promise<void>((resolve) => {
    wake = resolve;
  });
  return {
    heard: () => next,
    ring: () => {
      wake();
      next = new Promise<void>((resolve) => {
        wake = resolve;
      });
    },
  };
}

/** Why no further mutant may be started; `undefined` while there is time. */
function halt({ cancelled, clock, deadlineMs }: DriveInput): DriveEnd | undefined {
  if (cancelled.aborted) return 'cancelled';
  return clock.now() >= deadlineMs ? 'time' : undefined;
}

/** Keeps `jobs` parsers busy with what the engine asks for, until it is done, out of time or cancelled. */
export async function drive(input: DriveInput): Promise<DriveEnd> {
  const { engine } = input;
  const { heard, ring } = bell();
  let end = halt(input);

  const worker = async (): Promise<void> => {
    for (let asked = engine.ask(); asked !== 'done'; asked = engine.ask()) {
      if (asked === 'wait') await heard();
      else {
        await runOne(input, asked);
        // Only a run rings: waiters that woke each other would never let one end.
        ring();
      }
      end = end ?? halt(input);
      if (end !== undefined) return;
    }
  };

  if (end === undefined) await Promise.all(Array.from({ length: input.jobs }, worker));
  return end ?? (engine.figures().dry ? 'dry' : 'runs');
}
