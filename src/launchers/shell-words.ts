/** Where the path of the case goes in an argument. */
export const filePlaceholder = '{file}';

/** One word of a POSIX shell that stands for exactly this text. Source: POSIX.1-2024, 2.2.2 Single-Quotes. */
export function quoteWord(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** An argument vector as shell words; every `{file}` becomes the value of a shell variable. */
export function shellWords(argv: readonly string[], variable: string): string {
  return argv.map((word) => word.split(filePlaceholder).map(quoteWord).join(`"$${variable}"`)).join(' ');
}
