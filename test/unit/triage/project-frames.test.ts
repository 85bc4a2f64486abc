import { describe, expect, it } from 'vitest';
import type { Frame } from '../../../src/model/outcome.ts';
import { projectFrames, recursionFrames } from '../../../src/triage/project-frames.ts';

const frame = (fn: string, file?: string, line?: number): Frame => ({ fn, file, line });
const named = (...names: readonly string[]) => names.map((fn) => frame(fn));

describe('projectFrames', () => {
  it('gives the three innermost, by base name and without lines', () => {
    const frames = [frame('a', '/home/x/src/a.c', 3), frame('b', 'C:\\src\\b.c', 4), frame('c'), frame('d')];
    expect(projectFrames(frames)).toEqual(['a@a.c', 'b@b.c', 'c']);
    expect(projectFrames([])).toEqual([]);
  });

  it.each([
    'abort',
    'raise',
    'exit',
    'main',
    'malloc',
    'free',
    'operator new(unsigned long)',
    'operator delete[](void*)',
    '__asan_memcpy',
    '__ubsan_handle_add_overflow',
    '__sanitizer_print_stack_trace',
    '__interceptor_strlen',
    '__libc_start_main',
    '__assert_fail',
    '_start',
    'strcmp',
    'memcpy',
    'rust_panic',
    'rust_begin_unwind',
    'core::panicking::panic_fmt',
    'std::panicking::begin_panic_handler',
    'alloc::vec::Vec<T>::push',
    'runtime.gopanic',
    'panic',
    'LLVMFuzzerTestOneInput',
    'fuzzer::RunOneTest',
    'java.util.ArrayList.get',
  ])('%s is a frame of the runtime', (fn) => {
    expect(projectFrames(named(fn, 'parse_rule'))).toEqual(['parse_rule']);
  });

  it.each(['node:internal/modules/run_main', '/rustc/abc/library/core/src/panicking.rs', '<frozen runpy>'])(
    'what stands in %s is too',
    (file) => {
      expect(projectFrames([frame('f', file), frame('g', 'g.py')])).toEqual(['g@g.py']);
    },
  );

  it.each([
    'main_loop',
    'main.parseRule',
    'free_rule',
    'freeNode',
    'exit_scope',
    'abortParse',
    'raise_error',
    'malloc_rules',
    'memory_read',
    'memcpy_rule',
    'strlen_utf8',
    '_start_parser',
    'panicky',
    'stdin_read',
    'corelib',
  ])('%s is a function of the program', (fn) => {
    expect(projectFrames(named(fn, 'load'))).toEqual([fn, 'load']);
  });

  it('falls back to what is there when nothing is its own', () => {
    expect(projectFrames(named('abort', 'raise', 'main', '_start'))).toEqual(['abort', 'raise', 'main']);
  });
});

describe('recursionFrames', () => {
  const cycle = (names: readonly string[], from: number, length: number) =>
    named(...Array.from({ length }, (_, index) => names[(from + index) % names.length] ?? ''));

  it.each([1, 2, 3, 5, 12])('is the same wherever a cycle of %i is cut', (size) => {
    const names = Array.from({ length: size }, (_, index) => `f${index}`);
    const cuts = names.map((_, from) => recursionFrames(cycle(names, from, 64)).join());
    expect(new Set(cuts).size).toBe(1);
    expect(cuts[0]?.split(',')).toHaveLength(Math.min(3, size));
  });

  it('leaves out where the stack happened to end', () => {
    const body = cycle(['value', 'list'], 0, 40);
    const bare = recursionFrames(body);
    expect(recursionFrames([...named('skip_space'), ...body])).toEqual(bare);
    expect(recursionFrames([...named('alloc', 'push'), ...body])).toEqual(bare);
  });

  it('takes what there is of a stack too short to repeat itself', () => {
    expect(recursionFrames(named('b', 'a'))).toEqual(['a', 'b']);
    expect(recursionFrames([])).toEqual([]);
  });
});
