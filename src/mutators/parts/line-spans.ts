import type { Seed, Span } from '../../model/seed.ts';

/** A line that is not blank. `end` is before its line end. */
export interface Line extends Span {
  /** Offset of the first char that is no space or tab. */
  readonly textAt: number;
  /** Behind its line end: where the next line begins. */
  readonly next: number;
}

/** The lines of a window that hold more than blanks, by its newline tokens. */
export function lineSpans(seed: Seed): readonly Line[] {
  const { window, tokens, text } = seed;
  const breaks = tokens.filter((token) => token.kind === 'newline' || isBreak(text, token.at, token.end));
  const starts = [window.at, ...breaks.map((token) => token.end)];
  return starts.flatMap((at, index) => {
    const end = breaks[index]?.at ?? window.end;
    const lead = /^[ \t]*/.exec(text.slice(at, Math.min(end, at + 1000)))?.[0].length ?? 0;
    return at + lead >= end ? [] : [{ at, end, textAt: at + lead, next: breaks[index]?.end ?? window.end }];
  });
}

/** Binary tokens have no newline kind; a lone line end still separates. */
function isBreak(text: string, at: number, end: number): boolean {
  return end - at === 1 && text.charAt(at) === '\n';
}

/** A line with a line end, whether or not the file gives it one. */
export function fullLine(seed: Seed, line: Line): string {
  const text = seed.text.slice(line.at, line.next);
  return line.next > line.end ? text : `${text}\n`;
}
