import { visibleText } from './visible-text.ts';

/** `##[` anywhere in a line is a version 1 workflow command. Marks are ignored by the culture-aware search. */
const version1 = /#(?=\p{M}*#\p{M}*\[)/gu;

/** `::` before anything that a culture-aware `StartsWith` does not ignore is a version 2 workflow command. */
const version2 = /^([\s\p{M}\p{Z}]*):(?=\p{M}*:)/u;

/**
 * One printable line for a log. Whatever the text holds, the GitHub runner reads no command out of it:
 * actions/runner, src/Runner.Common/ActionCommand.cs, compares `::` and `##[` by culture, not by code unit.
 */
export function plainLine(text: string): string {
  return visibleText(text).replaceAll('\n', '␤').replace(version1, '# ').replace(version2, '$1: ');
}
