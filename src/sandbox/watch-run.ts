import type { Limits } from '../model/target.ts';
import type { Breach } from './process-end.ts';
import { residentBytes } from './resident-bytes.ts';

/** Cases that end sooner than this are never looked at; after it memory is read this often. Milliseconds. */
const pollMs = 50;

/** What is watched, and whom to tell. */
export interface Watched {
  /** Root of the process tree. */
  readonly pid: number;
  readonly limits: Pick<Limits, 'timeMs' | 'memoryBytes'>;
  /** Called at most once, with the first limit that was passed. */
  readonly onBreach: (breach: Breach) => void;
}

/** Watches time and resident memory of one run, from now until the returned function is called. */
export function watchRun({ pid, limits, onBreach }: Watched): () => void {
  const startedAt = performance.now();
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const leftMs = (): number => limits.timeMs - (performance.now() - startedAt);
  const wait = (): void => {
    timer = setTimeout(look, Math.min(pollMs, Math.max(1, leftMs())));
  };
  const stop = (): void => {
    stopped = true;
    clearTimeout(timer);
  };
  const tell = (breach: Breach): void => {
    if (stopped) return;
    stop();
    onBreach(breach);
  };
  const look = (): void => {
    // When we were busy ourselves, the end of the run may be waiting to be read: events first, then the verdict.
    if (leftMs() <= 0) setImmediate(tell, 'time');
    else if (isOver(pid, limits.memoryBytes)) tell('memory');
    else wait();
  };
  wait();
  return stop;
}

/** Without a limit the process table is not worth reading. */
function isOver(pid: number, memoryBytes: number): boolean {
  return Number.isFinite(memoryBytes) && residentBytes(pid) > memoryBytes;
}
