import { openEngine } from '../fuzz/engine.ts';
import { buildSeed } from '../fuzz/seed/build-seed.ts';
import { latin1Text } from '../model/latin1.ts';
import type { EngineFigures } from '../model/mutant.ts';
import type { Clock, Progress } from '../model/ports.ts';
import type { StopReason, Unfinished } from '../model/report.ts';
import type {
  Candidate,
  CollectedTarget,
  FuzzResult,
  JudgedFile,
  ParserPool,
  RunResult,
} from '../model/work.ts';
import { mutators } from '../mutators/index.ts';
import { type DriveEnd, drive } from './6-fuzz/drive.ts';
import { failureLog } from './6-fuzz/failure-log.ts';
import { fuzzGaps } from './6-fuzz/fuzz-gaps.ts';
import { fuzzProgress } from './6-fuzz/fuzz-progress.ts';

/** What the stage works with. */
export interface FuzzInput {
  readonly collected: CollectedTarget;
  readonly ran: RunResult;
  readonly pool: ParserPool;
  readonly jobs: number;
  readonly clock: Clock;
  readonly progress: Progress;
  readonly cancelled: AbortSignal;
}

function engineFor({ collected }: FuzzInput, file: JudgedFile, runs: number) {
  const { head, base, changed } = file.collected;
  const isUnchanged = changed.status === 'unchanged';
  const seed = buildSeed({
    text: latin1Text(head.bytes),
    base: base === undefined || isUnchanged ? undefined : latin1Text(base.bytes),
    format: head.format,
    dictionary: collected.dictionary,
    schema: collected.schema,
  });
  return openEngine({ seed, mutators, randomSeed: collected.seed, runs });
}

/** Only files that pass as they are: a failing file is a verdict already, and its mutants would fail for its reason. */
function fuzzable(ran: RunResult): readonly JudgedFile[] {
  return ran.files.filter(
    ({ evidence, verdicts }) =>
      evidence.outcome?.kind === 'accepted' && !verdicts.some(({ kind }) => kind !== 'invalid'),
  );
}

/** `time` outweighs all; `dry` needs every file dry. */
function stopOf(ends: readonly DriveEnd[]): StopReason {
  for (const reason of ['cancelled', 'time', 'runs'] as const) if (ends.includes(reason)) return reason;
  return ends.length === 0 ? 'nothing to fuzz' : 'dry';
}

function notFuzzed(collected: CollectedTarget, ran: RunResult, files: readonly JudgedFile[]) {
  return ran.files
    .filter((file) => !files.includes(file) && file.evidence.outcome !== undefined)
    .map((file) => ({
      what: `mutants of ${file.evidence.input.path} (target ${collected.planned.target.name})`,
      why: 'the file does not pass as it is',
    }));
}

/** Fuzzes the files of one target, one after the other; what a file leaves of its share goes to the next ones. */
export async function fuzz(input: FuzzInput): Promise<FuzzResult> {
  const { collected, ran, clock } = input;
  const { target } = collected.planned;
  const isOff = target.fuzz.runs === 0 || target.fuzz.timeMs === 0;
  const files = isOff ? [] : fuzzable(ran);
  const startedAt = clock.now();
  const figures = new Map<string, EngineFigures>();
  const ends: DriveEnd[] = [];
  const candidates: Candidate[] = [];
  const unfinished: Unfinished[] = [];
  const show = fuzzProgress(target.name, input.progress, clock);
  let runsLeft = target.fuzz.runs;
  for (const [index, file] of files.entries()) {
    const left = files.length - index;
    const runs = Math.max(1, Math.floor(runsLeft / left));
    const timeLeftMs = target.fuzz.timeMs - (clock.now() - startedAt);
    const engine = engineFor(input, file, runs);
    const log = failureLog(file, target);
    const deadlineMs = clock.now() + timeLeftMs / left;
    const end = await drive({ ...input, file, engine, log, deadlineMs, show });
    const done = engine.figures();
    ends.push(end);
    figures.set(file.evidence.input.path, done);
    candidates.push(...log.candidates());
    unfinished.push(...fuzzGaps(file, { end, log, runs: done.runs }));
    runsLeft = Math.max(0, runsLeft - done.runs);
  }
  return {
    candidates: mergeBySignature(candidates),
    figures,
    stopped: isOff && ran.files.length > 0 ? 'off' : stopOf(ends),
    plannedRuns: files.length === 0 ? 0 : target.fuzz.runs,
    elapsedMs: clock.now() - startedAt,
    notChecked: isOff ? [] : notFuzzed(collected, ran, files),
    unfinished,
  };
}

/** One candidate per signature: the first file's, with the others counted. */
function mergeBySignature(candidates: readonly Candidate[]): readonly Candidate[] {
  const merged = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const first = merged.get(candidate.signature.id);
    const duplicates = (first?.duplicates ?? 0) + candidate.duplicates + (first === undefined ? 0 : 1);
    merged.set(candidate.signature.id, { ...(first ?? candidate), duplicates });
  }
  return [...merged.values()];
}
