import { markdownCode } from '../../text/markdown-code.ts';
import { markdownText } from '../../text/markdown-text.ts';
import { plainLine } from '../../text/plain-line.ts';
import { truncateChars } from '../../text/truncate.ts';

/** Longest single text in a summary, characters: with every list capped, this bounds the whole. */
const maxChars = 160;

/** Cut before it is made visible, which may be long, and after, which makes it longer. */
function clipped(text: string): string {
  return truncateChars(plainLine(truncateChars(text, maxChars)), maxChars);
}

/** Text from outside as prose. Leading spaces could make an indented code block of it. */
export function shownText(text: string): string {
  return markdownText(clipped(text.trim()));
}

/** Text from outside as code: paths, commands, identifiers. */
export function shownCode(text: string): string {
  return markdownCode(clipped(text));
}
