/** A bulleted list; empty without items. */
export function bulleted(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}
