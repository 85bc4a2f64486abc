import type { Frame } from '../model/outcome.ts';

/** Frames kept of one trace: enough to see any cycle of a runaway recursion. */
const maxFrames = 64;

/** The frames of the user's program; when only the runtime's own are there, those. Innermost first, capped. */
export function ownFrames(frames: readonly Frame[], isRuntime: (frame: Frame) => boolean): readonly Frame[] {
  const own = frames.filter((frame) => !isRuntime(frame));
  return (own.length > 0 ? own : frames).slice(0, maxFrames);
}
