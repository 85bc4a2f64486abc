import { commandData } from './command-data.ts';

/** Escapes a property value of a workflow command (@actions/core, src/command.ts, `escapeProperty`). */
export function commandProperty(text: string): string {
  return commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
