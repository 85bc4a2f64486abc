import type { Line, Tone } from './line.ts';

function toneOf(line: string): Tone {
  if (line.startsWith('+')) return 'good';
  if (line.startsWith('-')) return 'bad';
  return line.startsWith('@@') ? 'hunk' : 'quiet';
}

/** A diff, indented, in the usual colours. */
export function diffLines(diff: string): readonly Line[] {
  if (diff === '') return [];
  return diff.split('\n').map((line) => ({ tone: toneOf(line), text: `    ${line}` }));
}
