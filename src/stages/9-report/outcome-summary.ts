import type { Frame, Outcome } from '../../model/outcome.ts';
import type { OutcomeSummary } from '../../model/report.ts';

const maxEvidenceChars = 4096;
const maxFrames = 12;

function frameText({ fn, file, line }: Frame): string {
  if (file === undefined) return fn;
  return `${fn} ${file}${line === undefined ? '' : `:${line}`}`;
}

function endingOf(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'accepted':
    case 'rejected':
      return `exit ${outcome.code}`;
    case 'crashed':
      return outcome.ending.kind === 'signal'
        ? `signal ${outcome.ending.signal}`
        : `exit ${outcome.ending.code}`;
    case 'hung':
      return `killed after ${outcome.limitMs} ms`;
    case 'exhausted':
      return `killed at ${outcome.limitBytes} bytes of ${outcome.resource}`;
    case 'unlaunched':
      return 'not started';
  }
}

/** AddressSanitizer's memory map says nothing to a reader of a report; stderr.txt keeps it. */
function withoutShadow(text: string): string {
  return text.split('\nShadow bytes around', 1)[0] ?? '';
}

/** An outcome as reports carry it. */
export function outcomeSummary(outcome: Outcome): OutcomeSummary {
  const evidence = outcome.kind === 'unlaunched' ? outcome.reason : outcome.stderr || outcome.stdout;
  const frames = outcome.kind === 'crashed' ? (outcome.trace?.frames ?? []) : [];
  return {
    kind: outcome.kind,
    ending: endingOf(outcome),
    evidence: withoutShadow(evidence).slice(0, maxEvidenceChars),
    frames: frames.slice(0, maxFrames).map(frameText),
  };
}
