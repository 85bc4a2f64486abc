import type { Outcome, RunFacts, Trace } from '../model/outcome.ts';
import type { Answers, Limits } from '../model/target.ts';
import type { Captured } from '../sandbox/output-file.ts';
import type { ProcessEnd } from '../sandbox/process-end.ts';
import { endingOf } from './ending-of.ts';

/** What one finished run left behind. */
export interface Finished {
  readonly end: ProcessEnd;
  readonly stdout: Captured;
  readonly stderr: Captured;
  readonly durationMs: number;
}

/** By what a run is judged. */
export interface Yardstick {
  readonly answers: Answers;
  readonly limits: Limits;
  /** Recognises crash text. */
  readonly readTrace: (stdout: string, stderr: string) => Trace | undefined;
}

/** Runtimes whose report proves undefined behaviour, whatever exit code came after it. */
const provesUndefined: ReadonlySet<string> = new Set(['asan', 'ubsan', 'msan', 'tsan', 'lsan']);

/** How sh(1) and ld.so(8) say that nothing ran. */
const notStarted =
  /(not found|No such file or directory|Permission denied|cannot execute|Exec format error|error while loading shared libraries)/;

/** Turns a finished run into its outcome. Pure. */
export function classify(run: Finished, yardstick: Yardstick): Outcome {
  const { end } = run;
  if (end.kind === 'unstarted') return { kind: 'unlaunched', reason: end.reason };
  const facts: RunFacts = { durationMs: run.durationMs, stdout: run.stdout.text, stderr: run.stderr.text };
  const { memoryBytes, outputBytes, timeMs } = yardstick.limits;
  if (end.kind === 'stopped' && end.breach === 'memory') {
    return { kind: 'exhausted', resource: 'memory', limitBytes: memoryBytes, ...facts };
  }
  if (isOverOutput(run, outputBytes)) {
    return { kind: 'exhausted', resource: 'output', limitBytes: outputBytes, ...facts };
  }
  if (end.kind === 'stopped' || isOutOfCpu(end.status)) return { kind: 'hung', limitMs: timeMs, ...facts };
  return judgeStatus(end.status, facts, yardstick);
}

/** The size tells where SIGXFSZ does not: Python ignores that signal. */
function isOverOutput({ end, stdout, stderr }: Finished, outputBytes: number): boolean {
  return isSignal(end, 'SIGXFSZ') || Math.max(stdout.bytes, stderr.bytes) >= outputBytes;
}

function isOutOfCpu(status: number): boolean {
  return isSignal({ kind: 'ended', status }, 'SIGXCPU');
}

function isSignal(end: ProcessEnd, signal: string): boolean {
  if (end.kind !== 'ended') return false;
  const ending = endingOf(end.status);
  return ending.kind === 'signal' && ending.signal === signal;
}

function judgeStatus(code: number, facts: RunFacts, { answers, readTrace }: Yardstick): Outcome {
  const trace = readTrace(facts.stdout, facts.stderr);
  if (answers.acceptExits.includes(code) && !(trace !== undefined && provesUndefined.has(trace.runtime))) {
    return { kind: 'accepted', code, ...facts };
  }
  if (trace === undefined && isRejection(code, facts, answers)) return { kind: 'rejected', code, ...facts };
  if (trace === undefined && isNotStarted(code, facts))
    return { kind: 'unlaunched', reason: reasonOf(facts) };
  return { kind: 'crashed', ending: endingOf(code), trace, ...facts };
}

function isRejection(code: number, facts: RunFacts, { rejectExits, rejectStderr }: Answers): boolean {
  if (!rejectExits.includes(code)) return false;
  if (rejectStderr === undefined) return true;
  // A `g` or `y` flag would make `test` remember where it stood.
  return [facts.stderr, facts.stdout].some((text) => text.search(rejectStderr) >= 0);
}

/** Exit codes of the shell for 'found but not executable' and 'not found'. Source: POSIX.1-2024, 2.8.2. */
function isNotStarted(code: number, { stderr }: RunFacts): boolean {
  return (code === 126 || code === 127) && notStarted.test(stderr);
}

function reasonOf({ stderr }: RunFacts): string {
  const line = stderr.split('\n').find((text) => notStarted.test(text)) ?? '';
  return `The parser could not be started: ${line.trim()}. Check parser.command and what parser.prepare builds.`;
}
