import { endingOf } from './ending-of.ts';

/** What strsignal(3) says in the C library of Linux; a shell writes it to stderr when its child dies of the signal. */
const words: Readonly<Record<string, string>> = {
  SIGHUP: 'Hangup',
  SIGQUIT: 'Quit',
  SIGILL: 'Illegal instruction',
  SIGTRAP: 'Trace/breakpoint trap',
  SIGABRT: 'Aborted',
  SIGBUS: 'Bus error',
  SIGFPE: 'Floating point exception',
  SIGKILL: 'Killed',
  SIGUSR1: 'User defined signal 1',
  SIGSEGV: 'Segmentation fault',
  SIGUSR2: 'User defined signal 2',
  SIGALRM: 'Alarm clock',
  SIGTERM: 'Terminated',
  SIGSTKFLT: 'Stack fault',
  SIGXCPU: 'CPU time limit exceeded',
  SIGVTALRM: 'Virtual timer expired',
  SIGPROF: 'Profiling timer expired',
  SIGSYS: 'Bad system call',
};

/** Takes the shell's own last line off what the parser printed: both manners of starting a parser show the same. */
export function dropSignalWord(stderr: string, status: number): string {
  const ending = endingOf(status);
  if (ending.kind === 'exit') return stderr;
  const word = words[ending.signal];
  const line = [`${word}\n`, `${word} (core dumped)\n`].find((text) => stderr.endsWith(text));
  return line === undefined ? stderr : stderr.slice(0, -line.length);
}
