const complaint =
  /\b(?:error|alert|emerg|crit|fatal|invalid|fail(?:ed|ure)?|unexpected|unknown|cannot|illegal)\b/i;
const hasWords = /[A-Za-z]{2}/;

/**
 * The line by which a program says why it declined: the first that complains, else the first with words in it.
 * Programs such as haproxy print notices before they come to the point.
 */
export function tellingLine(text: string): string {
  const lines = text.split('\n');
  return (
    lines.find((line) => complaint.test(line)) ??
    lines.find((line) => hasWords.test(line)) ??
    ''
  ).trim();
}
