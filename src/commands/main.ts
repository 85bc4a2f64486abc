import { Command, CommanderError } from 'commander';
import { exitCodes } from '../model/decision.ts';
import { SettingsError } from '../model/errors.ts';
import type { Repository } from '../model/ports.ts';
import { addFlags, givenFromFlags } from '../settings/flags.ts';
import { nearestName } from '../text/nearest-name.ts';
import { failWith } from './fail-with.ts';
import { version } from './own-files.ts';
import { runCheck } from './run-check.ts';

/** `check` is what runs when no verb is given, so a verb that does not exist arrives there. @throws SettingsError */
function refuseWords([word]: readonly string[], root: Command): void {
  if (word === undefined) return;
  const verbs = root.commands.map((command) => command.name());
  const nearest = nearestName(word, verbs);
  const hint = nearest === undefined ? `there is ${verbs.join(', ')}` : `did you mean '${nearest}'?`;
  throw new SettingsError(`no command is called '${word}'; ${hint}`);
}

/** The verbs of the command line. Those that are seldom asked for are loaded then. */
function program(early: Promise<Repository> | undefined, done: (exitCode: number) => void): Command {
  const root = new Command('crashgate')
    .description(
      'Runs changed config files through the parser that reads them in production, and mutates them.',
    )
    .version(version)
    .exitOverride()
    .showHelpAfterError('(see crashgate --help)');

  const checking = (name: 'check' | 'fuzz', text: string, isDefault: boolean) =>
    addFlags(root.command(name, { isDefault }).description(text).allowExcessArguments()).action(
      async (_, command: Command) => {
        refuseWords(command.args, root);
        done(await runCheck(name, givenFromFlags(command), early));
      },
    );
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

/**
 * Runs one command line; the exit code is set, never forced, so that output is flushed.
 * @param early the repository, if it is being opened already
 */
export async function main(words: readonly string[], early: Promise<Repository> | undefined): Promise<void> {
  try {
    await program(early, (exitCode) => {
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
