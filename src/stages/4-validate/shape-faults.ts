import type { Case } from '../../model/case.ts';
import type { ShapeRules } from '../../model/target.ts';
import type { Fault } from '../../model/verdict.ts';

/** Change-shape rules that need no parser; they judge the file as committed against its base version. */
export function shapeFaults(input: Case, base: Uint8Array | undefined, rules: ShapeRules): readonly Fault[] {
  if (input.provenance.kind !== 'head' || base === undefined) return [];
  const before = countLines(base);
  const after = countLines(input.bytes);
  if (before === 0) return [];
  if (after === 0 && rules.empty !== undefined) return [fault('the file became empty')];
  const lost = Math.max(0, before - after);
  if (rules.removedLines === undefined || lost / before <= rules.removedLines) return [];
  const allowed = percent(rules.removedLines);
  return [
    fault(`the file lost ${lost} of its ${before} lines (${percent(lost / before)}; allowed: ${allowed})`),
  ];
}

function fault(message: string): Fault {
  return { rule: 'shape', message, location: undefined, pointer: undefined };
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(1))}%`;
}

const lineFeed = 0x0a;

/**
 * Lines that are not blank. What counts is how many there are fewer: a line that was edited is not lost, else every
 * change of a file of one line would lose all of it.
 */
function countLines(bytes: Uint8Array): number {
  let lines = 0;
  let blank = true;
  for (const byte of bytes) {
    if (byte === lineFeed) blank = true;
    else if (blank && !isSpace(byte)) {
      blank = false;
      lines += 1;
    }
  }
  return lines;
}

/** Space, TAB, VT, FF, CR. */
function isSpace(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
}
