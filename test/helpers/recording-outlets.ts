import type { Outlets } from '../../src/model/ports.ts';

/** What reporters wrote, in order. */
export interface Recorded {
  readonly outlets: Outlets;
  readonly log: string[];
  readonly commands: string[];
  readonly summaries: string[];
  readonly files: Map<string, string>;
}

/** Outlets of a GitHub run that keep what they are given. */
export function recordingOutlets(over: Partial<Outlets> = {}): Recorded {
  const log: string[] = [];
  const commands: string[] = [];
  const summaries: string[] = [];
  const files = new Map<string, string>();
  const outlets: Outlets = {
    out: (text) => {
      log.push(text);
    },
    color: false,
    command: (line) => {
      commands.push(line);
    },
    summary: async (markdown) => {
      summaries.push(markdown);
    },
    write: async (path, data) => {
      files.set(path, typeof data === 'string' ? data : new TextDecoder().decode(data));
    },
    ...over,
  };
  return { outlets, log, commands, summaries, files };
}
