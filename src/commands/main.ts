import { Command, CommanderError } from 'commander';
import { exitCodes } from '../model/decision.ts';
import { addFlags, givenFromFlags } from '../settings/flags.ts';
import { failWith } from './fail-with.ts';
import { version } from './own-files.ts';

/** The verbs of the command line. Each is loaded when it is asked for. */
function program(done: (exitCode: number) => void): Command {
  const root = new Command('crashgate')
    .description(
      'Runs changed config files through the parser that reads them in production, and mutates them.',
    )
    .version(version)
    .exitOverride()
    .showHelpAfterError('(see crashgate --help)');

  const checking = (name: 'check' | 'fuzz', text: string, isDefault: boolean) =>
    addFlags(root.command(name, { isDefault }).description(text)).action(async (_, command: Command) => {
      const { runCheck } = await import('./run-check.ts');
      done(await runCheck(name, givenFromFlags(command)));
    });
  checking('check', 'check what changed: the work tree against its merge base (the default)', true);
  checking('fuzz', 'check every file of every target, ten times as long', false);

  root
    .command('replay <finding>')
    .description('run a finding again: its folder, or report.json#id')
    .action(async (finding: string) => done(await (await import('./replay.ts')).replay(finding)));
  root
    .command('doctor')
    .description('self-test, isolation, and whether every target can start')
    .action(async () => done(await (await import('./doctor.ts')).doctor()));
  root
    .command('demo [incident]')
    .description('play a real outage in a temporary repository')
    .action(async (name?: string) => done(await (await import('./demo.ts')).demo(name)));
  root
    .command('explain [word]')
    .description('what an oracle, an outcome or a mutator means')
    .action(async (word?: string) => done((await import('./explain.ts')).explain(word)));
  return root;
}

/** Runs one command line; the exit code is set, never forced, so that output is flushed. */
export async function main(words: readonly string[]): Promise<void> {
  try {
    await program((exitCode) => {
      process.exitCode = exitCode;
    }).parseAsync([...words], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? exitCodes.pass : exitCodes.settings;
      return;
    }
    const { text, exitCode } = failWith(error);
    process.stderr.write(`crashgate: ${text}\n`);
    process.exitCode = exitCode;
  }
}
