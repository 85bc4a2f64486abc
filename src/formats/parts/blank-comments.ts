import { createScanner } from 'jsonc-parser';
import type { OffsetRange } from './offset-range.ts';

/**
 * JSONC as JSON of the same length: comments and trailing commas become blanks, so that offsets stay true.
 * What is no JSONC either stays as it is, for the JSON reader to decline.
 */
export function blankComments(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (const [start, end] of blankRanges(text)) {
    parts.push(text.slice(from, start), text.slice(start, end).replace(/[^\r\n]/g, ' '));
    from = end;
  }
  return parts.join('') + text.slice(from);
}

function blankRanges(text: string): readonly OffsetRange[] {
  const ranges: OffsetRange[] = [];
  let before = '';
  let comma: number | undefined;
  const scanner = createScanner(text, false);
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const start = scanner.getTokenOffset();
    const end = start + scanner.getTokenLength();
    const token = classOf(text, start, end);
    if (token === 'comment') ranges.push([start, end]);
    if (token === 'comment' || token === 'space') continue;
    if (comma !== undefined && (token === '}' || token === ']')) ranges.push([comma, comma + 1]);
    // A comma with nothing before it is no trailing comma.
    comma = token === ',' && !['', '[', '{', ',', ':'].includes(before) ? start : undefined;
    before = token;
  }
  return ranges.sort(([a], [b]) => a - b);
}

/** One character tells: punctuation stands for itself, all values are alike. An open comment is no comment. */
function classOf(text: string, start: number, end: number): string {
  const first = text.charAt(start);
  if (/\s/.test(first)) return 'space';
  if (text.startsWith('//', start)) return 'comment';
  if (text.startsWith('/*', start))
    return end - start >= 4 && text.startsWith('*/', end - 2) ? 'comment' : 'value';
  return '[]{},:'.includes(first) ? first : 'value';
}
