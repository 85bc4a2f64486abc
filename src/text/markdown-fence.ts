import { visibleText } from './visible-text.ts';

/** A fenced code block that its content cannot close (CommonMark 0.31 §4.5). Ends without a line end. */
export function markdownFence(text: string, language: string): string {
  const runs = text.match(/`+/g) ?? [];
  const longest = runs.reduce((most, run) => Math.max(most, run.length), 2);
  const fence = '`'.repeat(longest + 1);
  const info = language.replace(/[^a-z0-9-]/gi, '');
  return `${fence}${info}\n${visibleText(text).replace(/\n$/, '')}\n${fence}`;
}
