import { SettingsError } from '../model/errors.ts';
import type { Policy } from '../model/target.ts';
import { buildPolicy } from './build-policy.ts';
import { checkConfig } from './check-config.ts';
import type { Given } from './given.ts';
import { givenList, givenText } from './read-given.ts';
import { splitCommand } from './split-command.ts';

/** Options that make up the single target of a run without a config file. */
const targetOptions = ['files', 'exclude', 'command', 'schema'] as const;

/**
 * The policy of inputs or flags alone: one target named `inputs`, every other setting at its default. The
 * config file is not read then. `undefined` when none of the target's options was given.
 * @throws SettingsError
 */
export function inputsPolicy(given: Given): Policy | undefined {
  const used = targetOptions.filter((name) => given[name] !== undefined);
  if (used.length === 0) return undefined;
  refuseContradiction(given, used);
  const schema = givenText(given, 'schema');
  const checked = checkConfig({
    version: 1,
    targets: [
      {
        name: 'inputs',
        files: givenList(given, 'files'),
        exclude: givenList(given, 'exclude') ?? [],
        ...(schema === undefined ? {} : { schema }),
        parser: { command: commandWords(given) },
      },
    ],
  });
  if (checked.ok) return buildPolicy(checked.config, undefined);
  throw new SettingsError(checked.problems.map(({ text }) => withoutConfigWords(text)).join('\n'));
}

function refuseContradiction(given: Given, used: readonly string[]): void {
  const list = used.map((name) => `'${name}'`).join(', ');
  if (given['config-file'] !== undefined) {
    throw new SettingsError(`give either 'config-file' or ${list}: with the latter no config file is read`);
  }
  for (const name of ['files', 'command'] as const) {
    if (given[name] !== undefined) continue;
    throw new SettingsError(`${list} given without '${name}': a target needs 'files' and 'command'`);
  }
}

function commandWords(given: Given): readonly string[] {
  const line = given.command;
  if (typeof line !== 'string') throw new SettingsError("'command' must be one line of text");
  const words = splitCommand(line);
  if (!words.ok) throw new SettingsError(`'command' ${words.problem}`);
  return words.value;
}

/** `targets[0].files[0] …` → `files[0] …`: the user wrote no config file. */
function withoutConfigWords(text: string): string {
  return text.replaceAll('targets[0].parser.', '').replaceAll('targets[0].', '');
}
