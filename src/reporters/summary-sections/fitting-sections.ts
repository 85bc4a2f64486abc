import { utf8Bytes } from '../../text/truncate.ts';

/** The blocks of a summary, each Markdown without the empty line that parts it from the next; empty ones vanish. */
export interface Sections {
  /** Bounded in size by themselves, always there. */
  readonly head: readonly string[];
  /** Left out from the end when the whole grows too long. */
  readonly details: readonly string[];
  readonly tail: readonly string[];
}

const separator = '\n\n';

/** Room for the note on what was left out. */
const noteBytes = 200;

function sizeOf(sections: readonly string[]): number {
  return sections.reduce((sum, section) => sum + utf8Bytes(section) + separator.length, 0);
}

/** The leading details that fit into `room` bytes. */
function fittingDetails(details: readonly string[], room: number): readonly string[] {
  let used = 0;
  const overflow = details.findIndex((detail) => {
    used += sizeOf([detail]);
    return used > room;
  });
  return overflow < 0 ? details : details.slice(0, overflow);
}

/** All sections as one text of at most `maxBytes` bytes; a note says how many details were left out. */
export function fittingSections({ head, details, tail }: Sections, maxBytes: number): string {
  const room = maxBytes - noteBytes - sizeOf([...head, ...tail]);
  const fitting = fittingDetails(details, room);
  const left = details.length - fitting.length;
  const note = `_Left out for length: the details of ${left} findings. \`report.json\` in the report folder has them all._`;
  const all = [...head, ...fitting, left > 0 ? note : '', ...tail];
  return all.filter((section) => section !== '').join(separator);
}
