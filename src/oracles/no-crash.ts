import type { Ending, Outcome, Trace } from '../model/outcome.ts';
import type { Oracle } from '../model/plugs.ts';
import { baseName } from '../text/base-name.ts';
import { runVerdicts } from './run-verdicts.ts';

function endingWords(ending: Ending): string {
  return ending.kind === 'signal' ? `killed by ${ending.signal}` : `undeclared exit code ${ending.code}`;
}

function traceWords({ type, message, frames }: Trace): string {
  const [top] = frames;
  const place =
    top?.file === undefined ? '' : ` (${baseName(top.file)}${top.line === undefined ? '' : `:${top.line}`})`;
  const where = top === undefined ? '' : ` in ${top.fn}${place}`;
  return `${type}${where}${message === '' ? '' : `: ${message}`}`;
}

function say(outcome: Extract<Outcome, { kind: 'crashed' }>): string {
  return outcome.trace === undefined ? endingWords(outcome.ending) : traceWords(outcome.trace);
}

/** The parser survives. */
export const noCrash = {
  name: 'no-crash',
  doc: 'The parser ends in one of its declared ways: an accepting or a rejecting exit code, with no sanitizer report, no uncaught exception, no panic and no signal. Fails as crash. Mend the parser; if it ends this way on purpose, declare it under rejects.',
  judge: (evidence) => runVerdicts({ oracle: 'no-crash', fails: 'crashed', kind: 'crash', say }, evidence),
} as const satisfies Oracle;
