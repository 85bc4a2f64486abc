import type { OutcomeKind } from './outcome.ts';

/** One sentence or two on each outcome, for `crashgate explain` and the docs. */
export const outcomeDocs = {
  accepted: 'The parser ended with an exit code of accepts.exit and no sanitizer report.',
  rejected:
    'The parser declined in a declared way: an exit code of rejects.exit, the text of rejects.stderr where one is given, and no uncaught exception.',
  crashed:
    'The parser ended in any other way: a signal, an undeclared exit code, a sanitizer report, a panic or an uncaught exception.',
  hung: 'The parser was still running at limits.time and was killed with everything that it had started.',
  exhausted: 'The parser went past limits.memory or limits.output and was killed.',
  unlaunched: 'The parser could not be started. This is never a pass: the run ends as incomplete, exit 3.',
} as const satisfies Readonly<Record<OutcomeKind, string>>;
