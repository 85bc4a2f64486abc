import type { Clock, Progress } from '../model/ports.ts';
import { plainLine } from '../text/plain-line.ts';

const terminalIntervalMs = 100;
const logIntervalMs = 10_000;
const clearLine = '\r\u001b[2K';

/** Where progress goes: a stream of text that may be a terminal. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly write: (text: string) => unknown;
}

/** A live line on a terminal; elsewhere one line each 10 s, so that logs stay short and show that something moves. */
export function terminalProgress(stream: ProgressStream, clock: Clock): Progress {
  const isTerminal = stream.isTTY === true;
  let shownAt = clock.now();
  let isLive = false;

  const clear = (): void => {
    if (isLive) stream.write(clearLine);
    isLive = false;
  };
  const line = (text: string): void => {
    clear();
    stream.write(`${plainLine(text)}\n`);
  };

  return {
    stage: (text) => {
      if (isTerminal) return;
      line(text);
    },
    note: line,
    live: (text) => {
      const now = clock.now();
      if (now - shownAt < (isTerminal ? terminalIntervalMs : logIntervalMs)) return;
      shownAt = now;
      if (!isTerminal) return line(text());
      stream.write(clearLine + plainLine(text()).slice(0, (stream.columns ?? 80) - 1));
      isLive = true;
    },
    done: clear,
  };
}
