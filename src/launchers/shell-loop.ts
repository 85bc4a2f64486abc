import { limitsScript } from '../sandbox/limits-script.ts';
import type { CommandSetup } from './command-setup.ts';
import { filePlaceholder, quoteWord, shellWords } from './shell-words.ts';

/** Shell variables; under our own prefix, so that they cannot shadow the target's environment. */
const line = 'CRASHGATE_LINE';
const variable = 'CRASHGATE_CASE';

/**
 * The script of a shell that runs one case for each line on its stdin, a file name or nothing for the same file again,
 * and answers with the exit status on its stdout. All three standard streams of the parser are replaced, so it inherits
 * neither pipe. A shell forks about as fast as `posix_spawn`, several times as fast as Node (bench/command).
 */
export function shellLoop({ argv, folder, target }: CommandSetup): string {
  const take = `case $${line} in ?*) ${variable}=${quoteWord(folder.inputs)}/$${line};; esac`;
  const words = shellWords(argv, variable);
  const stdin = argv.some((word) => word.includes(filePlaceholder)) ? '/dev/null' : `"$${variable}"`;
  const streams = `<${stdin} >>${quoteWord(folder.stdout.path)} 2>>${quoteWord(folder.stderr.path)}`;
  const loop = `while read -r ${line}; do ${take}; ${words} ${streams}; echo $?; done`;
  return `${limitsScript(target.limits)}; ${loop}`;
}
