import { createHash } from 'node:crypto';
import type { Signature } from '../model/finding.ts';
import type { FailureKind } from '../model/names.ts';
import type { Ending, Outcome, RunFacts, Trace } from '../model/outcome.ts';
import { tellingLine } from '../text/telling-line.ts';
import { messageTemplate } from './message-template.ts';
import { projectFrames, recursionFrames } from './project-frames.ts';

const stackOverflow = /stack.?overflow|RecursionError|Maximum call stack|StackOverflow|stack level too deep/i;

function endingText(ending: Ending): string {
  return ending.kind === 'signal' ? ending.signal : `exit ${ending.code}`;
}

function traceText(trace: Trace): string {
  const head = `${trace.runtime} ${trace.type}`;
  if (stackOverflow.test(`${trace.type} ${trace.message}`)) {
    return `${trace.runtime} stack-overflow||${recursionFrames(trace.frames).join(' < ')}`;
  }
  return `${head}|${messageTemplate(trace.message)}|${projectFrames(trace.frames).join(' < ')}`;
}

/** The last line with letters in it: programs say last what they died of. */
function lastWords(text: string): string {
  const lines = text.split('\n').filter((line) => /[A-Za-z]{2}/.test(line));
  return messageTemplate(lines.at(-1) ?? '');
}

function complaint({ stderr, stdout }: RunFacts): string {
  return messageTemplate(tellingLine(stderr) || tellingLine(stdout));
}

function outcomeText(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'accepted':
      return 'accepted';
    case 'rejected':
      return `exit ${outcome.code}|${complaint(outcome)}`;
    case 'crashed':
      return outcome.trace === undefined
        ? `${endingText(outcome.ending)}|${lastWords(outcome.stderr)}`
        : traceText(outcome.trace);
    case 'hung':
      return 'still running at the time limit';
    case 'exhausted':
      return outcome.resource;
    case 'unlaunched':
      return messageTemplate(outcome.reason);
  }
}

/** What the parser did, in a form that is equal for equal behaviour: for novelty, deduplication and estimates. */
export function behaviourOf(outcome: Outcome): string {
  return `${outcome.kind}|${outcomeText(outcome)}`;
}

/** A signature from text: 12 hex digits of SHA-256. */
export function signatureFromText(text: string): Signature {
  return { id: createHash('sha256').update(text).digest('hex').slice(0, 12), text };
}

/** Identity of a failure: `kind|type|message template|top frames`. Line numbers and paths do not enter. */
export function signatureOf(kind: FailureKind, outcome: Outcome): Signature {
  return signatureFromText(`${kind}|${outcomeText(outcome)}`);
}
