import { limitsScript } from '../sandbox/limits-script.ts';
import type { CommandSetup } from './command-setup.ts';
import { filePlaceholder, quoteWord, shellWords } from './shell-words.ts';

/** Shell variable for the path of the case; under our own prefix, so that it cannot shadow the target's environment. */
const variable = 'CRASHGATE_CASE';

/**
 * The script of a shell that runs one case for each line, a file name, on its stdin and answers with the exit status
 * on its stdout. All three standard streams of the parser are replaced, so it inherits neither pipe. A shell forks
 * about as fast as `posix_spawn`, where starting a process from Node costs twice as much (bench/command).
 */
export function shellLoop({ argv, folder, target }: CommandSetup): string {
  const file = `${quoteWord(folder.inputs)}/"$${variable}"`;
  const words = shellWords(argv, variable);
  const stdin = argv.some((word) => word.includes(filePlaceholder)) ? '/dev/null' : `"$${variable}"`;
  const streams = `<${stdin} >>${quoteWord(folder.stdout)} 2>>${quoteWord(folder.stderr)}`;
  const loop = `while read -r ${variable}; do ${variable}=${file}; ${words} ${streams}; echo $?; done`;
  return `${limitsScript(target.limits)}; ${loop}`;
}
