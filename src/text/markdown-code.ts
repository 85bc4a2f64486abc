import { plainLine } from './plain-line.ts';

/** ASCII punctuation that Markdown or its extensions may act on, and the first letter of an autolinked `www.`. */
const active = /(?![ ./,-])[!-/:-@[-`{-~]|w(?=ww\.)/gi;

/** A numeric reference is never markup (CommonMark 0.31 §2.5), not even a table's `|`. */
function reference(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

/**
 * Inline code for any text in any place. An element rather than backticks: a code span cannot hold `|` inside
 * a table and outside it alike. GitHub looks for no mentions inside `<code>`.
 */
export function markdownCode(text: string): string {
  return `<code>${plainLine(text).replace(active, reference)}</code>`;
}
