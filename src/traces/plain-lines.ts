/** Colour codes, which some runtimes print when FORCE_COLOR is set (ECMA-48 §8.3.117, SGR). */
const colours = /\u001b\[[0-9;]*m/g;

/** Lines as a person would read them: no colour codes, no carriage return at the end. */
export function plainLines(output: string): readonly string[] {
  const text = output.includes('\u001b[') ? output.replace(colours, '') : output;
  return text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
}
