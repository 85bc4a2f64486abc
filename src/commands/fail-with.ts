import { exitCodes } from '../model/decision.ts';
import { HostError, SettingsError } from '../model/errors.ts';

/** What a person reads about an error that ended a run, and the exit code. */
export interface Failure {
  readonly text: string;
  readonly exitCode: number;
}

/** Tells errors apart by whose fault they are; anything that is neither the user's nor the host's is ours. */
export function failWith(error: unknown): Failure {
  if (error instanceof SettingsError) return { text: settingsText(error), exitCode: exitCodes.settings };
  if (error instanceof HostError) {
    return { text: `could not check: ${error.message}`, exitCode: exitCodes.incomplete };
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    text: `this is a bug in crashgate, please report it with these lines:\n${stack}`,
    exitCode: exitCodes.bug,
  };
}

/** Messages of config files carry their places already. */
function settingsText({ message, position }: SettingsError): string {
  if (position === undefined) return message;
  const place = `${position.file}:${position.line}:${position.column}: `;
  return message.startsWith(place) ? message : place + message;
}
