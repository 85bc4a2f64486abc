/** Headings whose first word is not the class that the SUMMARY line would give. */
const phrases: readonly (readonly [start: string, type: string])[] = [
  ['attempting double-free', 'double-free'],
  ['attempting free on address which was not malloc()-ed', 'bad-free'],
  ['attempting to call malloc_usable_size', 'bad-malloc_usable_size'],
  ['requested allocation size', 'allocation-size-too-big'],
  ['out of memory', 'out-of-memory'],
  ['allocator is out of memory', 'out-of-memory'],
  ['detected memory leaks', 'memory-leak'],
  ['data race', 'data-race'],
  ['thread leak', 'thread-leak'],
  ['CHECK failed', 'check-failed'],
];

/**
 * Class of a sanitizer report from the text behind `Sanitizer: `.
 * Source: llvm-project compiler-rt/lib/asan/asan_errors.h and its siblings.
 */
export function sanitizerKind(heading: string): string {
  const phrase = phrases.find(([start]) => heading.startsWith(start));
  return phrase?.[1] ?? /^[\w-]+/.exec(heading)?.[0] ?? 'unknown';
}
