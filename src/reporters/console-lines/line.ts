import { styleText } from 'node:util';
import { plainLine } from '../../text/plain-line.ts';
import { truncateChars } from '../../text/truncate.ts';

/** What a line is about; decides its colour. */
export type Tone = 'plain' | 'strong' | 'good' | 'bad' | 'doubtful' | 'quiet' | 'hunk';

/** One line of the log: as composed, not yet safe. */
export interface Line {
  readonly tone: Tone;
  readonly text: string;
}

const styles = {
  plain: 'reset',
  strong: 'bold',
  good: 'green',
  bad: 'red',
  doubtful: 'yellow',
  quiet: 'gray',
  hunk: 'cyan',
} as const satisfies Record<Tone, string>;

/** Longest line, characters. */
const maxChars = 2_000;

/** The only way from a line to the log: the whole line is made safe, then coloured. */
export function renderLine(line: Line, color: boolean): string {
  const text = truncateChars(plainLine(truncateChars(line.text, maxChars)), maxChars);
  if (!color || line.tone === 'plain') return text;
  // The caller has decided on colour; Node's own look at stdout would overrule it.
  return styleText(styles[line.tone], text, { validateStream: false });
}
