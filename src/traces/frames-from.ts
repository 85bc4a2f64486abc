import type { Frame } from '../model/outcome.ts';

/**
 * The first run of frame lines at or after `from`: it starts at the first line that `parse` knows and ends at
 * the first one that it does not. `within`: how many lines may pass before the first frame.
 */
export function framesFrom(
  lines: readonly string[],
  parse: (line: string) => Frame | undefined,
  from: number,
  within = 12,
): readonly Frame[] {
  const frames: Frame[] = [];
  for (let index = from; index < lines.length; index += 1) {
    const frame = parse(lines[index] ?? '');
    if (frame !== undefined) frames.push(frame);
    else if (frames.length > 0 || index - from >= within) break;
  }
  return frames;
}
