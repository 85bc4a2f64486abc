import type { Frame } from '../model/outcome.ts';
import { ownFrames } from './own-frames.ts';
import { splitLocation } from './split-location.ts';

const numbered = /^ *\d+: +(?:0x[0-9a-f]+ - )?(\S.*)$/;
const place = /^ +at (\S.*)$/;
const runtime =
  /^(?:<?(?:core|std|alloc)::|__rustc::|rust_begin_unwind|__rust|_?main$|_start$|__libc_start|clone$|start_thread$)/;

/** The hash that legacy mangling leaves at the end. */
const hash = /::h[0-9a-f]{16}$/;

/** The backtrace behind `stack backtrace:`, printed with RUST_BACKTRACE=1; empty without it. */
export function rustFrames(lines: readonly string[], from: number): readonly Frame[] {
  const start = lines.indexOf('stack backtrace:', from);
  if (start < 0) return [];
  const frames: Frame[] = [];
  for (let index = start + 1; index < lines.length; index += 1) {
    const fn = numbered.exec(lines[index] ?? '')?.[1];
    if (fn === undefined) break;
    const at = place.exec(lines[index + 1] ?? '')?.[1];
    frames.push({ fn: fn.replace(hash, ''), ...splitLocation(at ?? '') });
    if (at !== undefined) index += 1;
  }
  return ownFrames(frames, ({ fn }) => runtime.test(fn));
}
