import type { FormatName } from '../../model/names.ts';
import type { Seed, Span } from '../../model/seed.ts';

function withQuotes(word: string, quote: string): string {
  if (quote === "'") return `'${word.replaceAll("'", "''")}'`;
  return `"${word.replace(/["\\]/g, '\\$&')}"`;
}

/** A string as the format writes one where nothing shows how. */
function bare(format: FormatName, word: string): string {
  switch (format) {
    case 'json':
    case 'jsonc':
    case 'toml':
      return withQuotes(word, '"');
    case 'yaml':
      return /^[A-Za-z_][\w.-]*$/.test(word) ? word : withQuotes(word, '"');
    case 'csv':
      return /[",\r\n]/.test(word) ? `"${word.replaceAll('"', '""')}"` : word;
    case 'ini':
    case 'xml':
    case 'lines':
    case 'text':
    case 'binary':
      return word;
  }
}

/** Writes a string in the place of a span, quoted as the span is, else as the format wants it. */
export function scalarLike(seed: Seed, span: Span, word: string): string {
  const first = seed.text.charAt(span.at);
  const isQuoted = (first === '"' || first === "'") && span.end > span.at;
  if (isQuoted && seed.format === 'xml')
    return `${first}${word.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}${first}`;
  return isQuoted ? withQuotes(word, first) : bare(seed.format, word);
}
