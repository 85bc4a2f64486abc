import type { Outcome } from '../model/outcome.ts';
import type { Captured, OutputFile } from '../sandbox/output-file.ts';
import type { ProcessEnd } from '../sandbox/process-end.ts';
import { readTrace } from '../traces/read-trace.ts';
import { classify } from './classify.ts';
import type { CommandSetup } from './command-setup.ts';
import { dropSignalWord } from './drop-signal-word.ts';

/** One run, before its output is read. */
export interface Ran {
  readonly end: ProcessEnd;
  readonly durationMs: number;
  /** Who told us of the end: a shell adds a word of its own to stderr. */
  readonly toldBy: 'shell' | 'system';
}

/** Reads what a run printed, empties the files for the next one, and says what the run did. */
export function collect({ target, folder }: CommandSetup, { end, durationMs, toldBy }: Ran): Outcome {
  const stdout = take(folder.stdout, folder.inputs);
  const printed = take(folder.stderr, folder.inputs);
  const stderr =
    toldBy === 'shell' && end.kind === 'ended'
      ? { ...printed, text: dropSignalWord(printed.text, end.status) }
      : printed;
  return classify({ end, stdout, stderr, durationMs }, { ...target, readTrace });
}

/** The private folder of the case is left out of the text: the same output, whatever folder it ran in. */
function take(file: OutputFile, inputs: string): Captured {
  const { text, bytes } = file.take();
  return { text: bytes === 0 ? '' : text.replaceAll(`${inputs}/`, ''), bytes };
}
