import { type Command, Option } from 'commander';
import type { Given } from './given.ts';
import type { OptionRow, OptionType } from './option-row.ts';
import { options } from './options.ts';

/** Types of which a flag may be given several times. */
const repeatable: readonly OptionType[] = ['globs', 'names'];

/** Adds every flag of the table to a command. Values stay text; `resolveRequest` reads them. */
export function addFlags(command: Command): Command {
  for (const { row, option } of flags()) {
    if (repeatable.includes(row.type)) option.argParser(collect);
    command.addOption(option);
  }
  return command;
}

/** What the flags of a parsed command give, by option name. */
export function givenFromFlags(command: Command): Given {
  const values: Readonly<Record<string, unknown>> = command.opts();
  return Object.fromEntries(flags().map(({ row, option }) => [row.name, values[option.attributeName()]]));
}

interface Flag {
  readonly row: OptionRow;
  readonly option: Option;
}

function flags(): readonly Flag[] {
  return (options as readonly OptionRow[]).flatMap((row) =>
    row.flag === undefined ? [] : [{ row, option: new Option(row.flag, row.doc.replaceAll('`', '')) }],
  );
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}
