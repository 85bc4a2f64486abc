import type { TraceReader } from '../model/plugs.ts';
import { findLine } from './find-line.ts';
import { plainLines } from './plain-lines.ts';

/** libstdc++ prints the class in quotes and `what()` on the next line; libc++abi prints both in one line. */
const libstdcxx =
  /^terminate called (?:after throwing an instance of '([^']+)'|without an active exception|recursively)$/;
const libcxxabi =
  /^libc\+\+abi(?:\.dylib)?: terminating (?:due to|with) (?:an )?uncaught (?:foreign )?exception(?: of type ([^ ]+?):?(?: (.*))?)?$/;

/** A C++ exception that nobody caught. */
export const terminate: TraceReader = {
  name: 'terminate',
  doc: 'std::terminate of libstdc++ (libsupc++/vterminate.cc) and libc++abi (cxa_default_handlers.cpp).',
  read: (output) => {
    const lines = plainLines(output);
    const gnu = findLine(lines, libstdcxx);
    if (gnu !== undefined) {
      const what = /^ {2}what\(\): {2}(.*)$/.exec(lines[gnu.index + 1] ?? '')?.[1];
      return { runtime: 'libstdc++', type: gnu.match[1] ?? 'terminate', message: what ?? '', frames: [] };
    }
    const llvm = findLine(lines, libcxxabi);
    if (llvm === undefined) return undefined;
    return {
      runtime: 'libc++',
      type: llvm.match[1] ?? 'terminate',
      message: llvm.match[2] ?? '',
      frames: [],
    };
  },
};
