import type { Unfinished } from '../../model/report.ts';
import type { JudgedFile } from '../../model/work.ts';
import type { DriveEnd } from './drive.ts';
import type { FailureLog } from './failure-log.ts';

/** How the fuzzing of one file ended. */
export interface FuzzedFile {
  readonly end: DriveEnd;
  readonly log: FailureLog;
  readonly runs: number;
}

/** What the fuzzing of one file left undone: no mutant at all, or mutants that no parser has seen. */
export function fuzzGaps({ evidence }: JudgedFile, { end, log, runs }: FuzzedFile): readonly Unfinished[] {
  const { input, target } = evidence;
  if (runs === 0 && end !== 'dry') {
    return [
      {
        what: `${input.path} was not fuzzed (target "${target.name}")`,
        why: 'the time ran out before its first mutant',
        next: 'raise fuzz.time, or lower fuzz.runs so that files share it',
      },
    ];
  }
  return [...log.unlaunched()].map(([why, mutants]) => ({
    what: `${mutants} mutants of ${input.path} were not run (target "${target.name}")`,
    why,
    next: `start the parser by hand: ${target.parser.argv.join(' ')}`,
  }));
}
