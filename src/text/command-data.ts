/** Escapes the message of a workflow command (@actions/core, src/command.ts, `escapeData`). */
export function commandData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
