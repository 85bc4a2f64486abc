import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Launching } from '../model/ports.ts';
import type { CommandParser, Target } from '../model/target.ts';
import { childEnvironment } from '../sandbox/child-environment.ts';
import { makeSessionFolder, type SessionFolder } from '../sandbox/session-folder.ts';
import { startCheck } from './start-check.ts';

/** Everything that stays the same over the cases of one session. */
export interface CommandSetup {
  readonly target: Target;
  /** Program and arguments, the program as a path; `{file}` still in it. */
  readonly argv: readonly string[];
  /** Absolute. */
  readonly cwd: string;
  readonly folder: SessionFolder;
  readonly environment: Readonly<Record<string, string>>;
  /** Unique to the session; every process of it carries it in its environment. */
  readonly marker: string;
  /** Why nothing can run; `undefined` when all is well. */
  readonly refusal: string | undefined;
}

/** Makes the folders and the environment of a session for one of the commands of a parser, and looks for its program. */
export function commandSetup(target: Target, launching: Launching, command: readonly string[]): CommandSetup {
  const marker = randomUUID();
  const folder = makeSessionFolder(launching.scratch, marker.slice(0, 8));
  const parser: CommandParser = target.parser;
  const environment = childEnvironment({
    inherited: process.env,
    home: folder.home,
    temporary: folder.temporary,
    added: parser.env,
    marker,
  });
  const cwd = join(launching.root, parser.cwd);
  const [program = '', ...rest] = command;
  const check = startCheck(program, cwd, environment.PATH ?? '');
  const argv = [check.ok ? check.program : program, ...rest];
  return { target, argv, cwd, folder, environment, marker, refusal: check.ok ? undefined : check.reason };
}
