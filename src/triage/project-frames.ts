import type { Frame } from '../model/outcome.ts';
import { baseName } from '../text/base-name.ts';

const keptFrames = 3;

/** Frames of runtimes and sanitizers, which say how a process died and not where (ClusterFuzz's ignore list, shortened). */
const runtimeFunction =
  /^(?:(?:abort|raise|exit|main|_start|panic|malloc|calloc|realloc|free|rust_panic|rust_begin_unwind|LLVMFuzzerTestOneInput|str(?:cmp|len|cpy|chr|dup|ncmp|cat|str)|mem(?:cpy|move|cmp|set|chr))$|operator (?:new|delete)|__asan_|__ubsan_|__sanitizer_|__interceptor_|__libc_|__assert|__GI_|core::|std::|alloc::|runtime\.|fuzzer::|java\.|jdk\.|sun\.)/;
const runtimeFile = /^node:|\/rustc\/|sanitizer_common|asan_|ubsan_|<frozen /;

function frameText(frame: Frame): string {
  return frame.file === undefined ? frame.fn : `${frame.fn}@${baseName(frame.file)}`;
}

/** The top frames of the program itself, `function@file`, without line numbers; the raw top when none is its own. */
export function projectFrames(frames: readonly Frame[]): readonly string[] {
  const own = frames.filter(
    (frame) => !runtimeFunction.test(frame.fn) && !runtimeFile.test(frame.file ?? ''),
  );
  return (own.length > 0 ? own : frames).slice(0, keptFrames).map(frameText);
}

/** The functions of an endless recursion, sorted: the depth and the place at which the stack ended are chance. */
export function recursionFrames(frames: readonly Frame[]): readonly string[] {
  const names = frames.map(frameText);
  const repeated = names.filter((name, index) => names.indexOf(name) < index);
  return [...new Set(repeated.length > 0 ? repeated : names)].sort().slice(0, keptFrames);
}
