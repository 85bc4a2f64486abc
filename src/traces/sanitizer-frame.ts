import type { Frame } from '../model/outcome.ts';
import { splitLocation } from './split-location.ts';

const head = /^\s+#\d+ (?:0x[0-9a-f]+ ?)?(?:in )?/;

/** Everything that the sanitizer, the C library and the fuzzing engine put around the program. */
const runtimeFunction =
  /^(?:_start$|__libc_|__(?:asan|hwasan|msan|tsan|lsan|ubsan|sanitizer)_|_{2,3}interceptor_|__assert_fail|__GI_|__pthread_kill|(?:abort|raise|malloc|calloc|realloc|free)$|operator (?:new|delete)|fuzzer::|mem(?:cpy|move|set|cmp|chr)$|str[a-z]*$)/;

/** Sources and modules of the same. */
const runtimeFile =
  /libsanitizer\/|compiler-rt\/|sysdeps\/|\/(?:libc|ld-linux[\w-]*|libpthread|libstdc\+\+|libc\+\+)\.so/;

/** `true` for frames that say nothing about the program (list after ClusterFuzz's stack ignore list). */
export function isSanitizerFrame({ fn, file }: Frame): boolean {
  return runtimeFunction.test(fn) || (file !== undefined && runtimeFile.test(file));
}

/** Text without a bracketed tail that starts with `opener`. */
function withoutTail(text: string, opener: string): string {
  const at = text.endsWith(')') ? text.lastIndexOf(opener) : -1;
  return at < 0 ? text : text.slice(0, at);
}

/** The module of `… (module+0xoff)` and its offset, which stands in for the function when that is unknown. */
function moduleOf(text: string): { readonly file: string; readonly offset: string } | undefined {
  const match = /^\(([^()]+)(\+0x[0-9a-f]+)\)$/.exec(text.slice(Math.max(0, text.lastIndexOf('('))));
  return match === null ? undefined : { file: match[1] ?? '', offset: match[2] ?? '' };
}

function symbolFrame(symbol: string, file: string | undefined): Frame {
  const space = symbol.lastIndexOf(' ');
  const place = splitLocation(symbol.slice(space + 1));
  if (space < 0 || place.line === undefined) return { fn: symbol, file, line: undefined };
  return { fn: symbol.slice(0, space), ...place };
}

/**
 * One stack line of any sanitizer, `#0 0x.. in fn file:line:col`, `#0 0x.. in fn (module+0xoff)`, TSan's
 * `#0 fn file:line (module+0xoff)` and the bare `#0 0x.. (module+0xoff)`.
 * Source: llvm-project compiler-rt/lib/sanitizer_common/sanitizer_stacktrace_printer.cpp.
 */
export function sanitizerFrame(line: string): Frame | undefined {
  const start = head.exec(line);
  if (start === null) return undefined;
  const printed = withoutTail(line.slice(start[0].length).trim(), ' (BuildId:');
  const module = moduleOf(printed);
  const symbol = (module === undefined ? printed : withoutTail(printed, '(')).trim();
  if (symbol !== '') return symbolFrame(symbol, module?.file);
  if (module === undefined) return undefined;
  const name = module.file.slice(module.file.lastIndexOf('/') + 1);
  return { fn: name + module.offset, file: module.file, line: undefined };
}
