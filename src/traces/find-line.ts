/** A line that matched, and where it stands. */
export interface FoundLine {
  readonly index: number;
  readonly match: RegExpExecArray;
}

/** The first line at or after `from` that matches; the pattern must be anchored and linear. */
export function findLine(lines: readonly string[], pattern: RegExp, from = 0): FoundLine | undefined {
  for (let index = from; index < lines.length; index += 1) {
    const match = pattern.exec(lines[index] ?? '');
    if (match !== null) return { index, match };
  }
  return undefined;
}
