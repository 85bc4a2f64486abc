import { plainLine } from './plain-line.ts';

/** CommonMark 0.31 §2.4: any ASCII punctuation may be escaped with a backslash. */
const punctuation = /[!-/:-@[-`{-~]/g;

/**
 * GitHub looks for `@user`, `#12`, `GH-12`, `:emoji:` and `$math$` in the text that is left after Markdown, so a
 * backslash does not stop it. An element around the sign does: the words no longer stand in one text node.
 */
const references = /\\[@$]|\\#(?=\d)|(?<=\bgh)\\-(?=\d)|\\:(?=(?:\w|\\[+_-])+\\:)/gi;

/** One line of Markdown that shows exactly the given text: no markup, HTML, comment, link, mention or reference. */
export function markdownText(text: string): string {
  return plainLine(text).replace(punctuation, '\\$&').replace(references, '<span>$&</span>');
}
