import type { TraceReader } from '../model/plugs.ts';
import { findLine } from './find-line.ts';
import { plainLines } from './plain-lines.ts';

/** Whole lines only, as malloc_printerr writes them. */
const heap =
  /^(?:(?:free|malloc|calloc|realloc|malloc_consolidate|munmap_chunk|mremap_chunk|tcache_thread_shutdown)\(\): [a-z][\w !.()>-]*|double free or corruption \([!a-z]+\)|corrupted (?:double-linked list|size vs\. prev_size)[\w ()-]*|break adjusted to free malloc space)$/;

/** `*** stack smashing detected ***: terminated`; before glibc 2.26 the program's name stands there too. */
const fortify =
  /^\*\*\* ((?:stack smashing|buffer overflow|%n in writable segment|longjmp causes uninitialized stack frame)[a-z ]*) \*\*\*/;

/** Before glibc 2.26: `*** Error in `./x': double free or corruption (out): 0x… ***`. */
const oldHeap =
  /^\*\*\* (?:Error in `[^']*'|glibc detected \*\*\* [^:]*): ([^:]+(?:\(\): [^:]+)?): 0x[0-9a-f]+ \*\*\*$/;

/** glibc's self-checks of heap and stack. */
export const heapCheck: TraceReader = {
  name: 'heap-check',
  doc: 'malloc_printerr (malloc/malloc.c) and __fortify_fail (debug/fortify_fail.c) of glibc.',
  read: (output) => {
    const lines = plainLines(output);
    const broken = findLine(lines, heap)?.match[0] ?? findLine(lines, oldHeap)?.match[1];
    if (broken !== undefined)
      return { runtime: 'glibc', type: 'heap-corruption', message: broken, frames: [] };
    const message = findLine(lines, fortify)?.match[1];
    if (message === undefined) return undefined;
    return {
      runtime: 'glibc',
      type: message.replace(/ detected$/, '').replaceAll(' ', '-'),
      message,
      frames: [],
    };
  },
};
