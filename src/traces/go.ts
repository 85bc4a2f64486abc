import type { TraceReader } from '../model/plugs.ts';
import type { FoundLine } from './find-line.ts';
import { goFrames } from './go-frames.ts';
import { plainLines } from './plain-lines.ts';

const opening = /^(?:(panic|fatal error): (.*)|(SIG[A-Z]+): ([a-z ]+))$/;
const goroutine = /^goroutine \d+ [^[]*\[[^\]]+\]:$/;
const repanic = /^\tpanic: (.*)$/;

/** The runtime marks panics that a deferred function caught and raised again. */
const recovered = / \[recovered(?:, repanicked)?\]$/;

/** Among nested panics the last one, which ended the program. */
function lastMessage(lines: readonly string[], first: string): string {
  let message = first;
  for (const line of lines) message = repanic.exec(line)?.[1] ?? message;
  return message.replace(recovered, '');
}

/** The first goroutine dump that has an opening line before it, and the nearest such line. */
function findReport(
  lines: readonly string[],
): { readonly open: FoundLine; readonly dump: number } | undefined {
  let open: FoundLine | undefined;
  for (const [index, line] of lines.entries()) {
    const match = opening.exec(line);
    if (match !== null) open = { index, match };
    else if (open !== undefined && goroutine.test(line)) return { open, dump: index };
  }
  return undefined;
}

/** Go panics and fatal errors. Without a goroutine dump behind it `panic: …` may be anybody's text. */
export const go: TraceReader = {
  name: 'go',
  doc: 'panic, fatal error and signal with goroutine dump (runtime/panic.go, runtime/traceback.go of golang/go).',
  read: (output) => {
    if (!output.includes('\ngoroutine ')) return undefined;
    const lines = plainLines(output);
    const report = findReport(lines);
    if (report === undefined) return undefined;
    const [, word, text, signal, meaning = ''] = report.open.match;
    return {
      runtime: 'go',
      type: word ?? signal ?? 'panic',
      message: lastMessage(lines.slice(report.open.index + 1, report.dump), text ?? meaning),
      frames: goFrames(lines, report.dump),
    };
  },
};
