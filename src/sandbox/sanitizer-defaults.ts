/**
 * Settings that make the sanitizers die loudly, once and with a stack. Given all or not at all: one runtime reads the
 * variables of several (ASan with UBSan and LSan inside), so a default here would undo what the user set there.
 *
 * - Exit code 86 for every sanitizer: their own codes (1, 66, 77, 23) collide with declared rejections.
 * - `abort_on_error=0`: the report is the evidence, a SIGABRT on top would hide the exit code.
 * - `handle_abort=1`: a failed `assert` prints its stack.
 * - `detect_leaks=0`: a program that reads one file and exits does not harm anybody with what it leaves allocated.
 *
 * Sources: https://github.com/google/sanitizers/wiki/SanitizerCommonFlags,
 * https://clang.llvm.org/docs/UndefinedBehaviorSanitizer.html
 */
export const sanitizerDefaults: Readonly<Record<string, string>> = {
  ASAN_OPTIONS: 'exitcode=86:abort_on_error=0:handle_abort=1:detect_leaks=0',
  UBSAN_OPTIONS: 'print_stacktrace=1:halt_on_error=1:exitcode=86',
  MSAN_OPTIONS: 'exitcode=86:abort_on_error=0',
  TSAN_OPTIONS: 'exitcode=86:abort_on_error=0:halt_on_error=1',
  LSAN_OPTIONS: 'exitcode=86',
};
