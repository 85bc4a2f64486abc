import { constants } from 'node:os';
import type { Ending } from '../model/outcome.ts';

/** Shells report signal n as 128 + n; Linux has 31 signals with names. */
const firstSignal = 129;
const lastSignal = 159;

/** First name of each number: SIGABRT before SIGIOT. */
const names: ReadonlyMap<number, string> = new Map(
  Object.entries(constants.signals)
    .reverse()
    .map(([name, number]) => [number, name]),
);

/** Reads a status as a shell tells it, so that both manners of starting a parser agree. */
export function endingOf(status: number): Ending {
  if (status < firstSignal || status > lastSignal) return { kind: 'exit', code: status };
  const number = status - firstSignal + 1;
  return { kind: 'signal', signal: names.get(number) ?? `SIG${number}` };
}
