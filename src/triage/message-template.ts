const maxChars = 80;

/**
 * A message with everything that varies between runs taken out: paths become base names, quoted text `'…'`,
 * addresses `ADDR`, numbers `N`. The rules follow ClusterFuzz's stack parsing (src/clusterfuzz/stacktraces).
 */
export function messageTemplate(message: string): string {
  return message
    .slice(0, 2000)
    .replace(/(?:\b[A-Za-z]:(?=[/\\]))?[^\s"'`():,;=]*[/\\]([^\s"'`/\\():,;=]+)/g, '$1')
    .replace(/"[^"\n]*"|'[^'\n]*'|`[^`'\n]*[`']/g, "'…'")
    .replace(/\b0x[0-9a-f]+\b/gi, 'ADDR')
    .replace(/\d+/g, 'N')
    .replace(/[^\x20-\x7e…]+/g, '?')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, maxChars);
}
