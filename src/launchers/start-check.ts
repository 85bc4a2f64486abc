import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join, resolve } from 'node:path';

/** Can the program be started at all? */
export type StartCheck =
  /** `program` is how it is called: a path, so that no shell builtin stands in for it. */
  | { readonly ok: true; readonly program: string }
  /** `reason`: what is missing, where it was looked for, what to do next. */
  | { readonly ok: false; readonly reason: string };

/** Looks for a program as `execvp` would, before the first case. Windows finds its programs in its own ways. */
export function startCheck(program: string, cwd: string, searchPath: string): StartCheck {
  const folder = statSync(cwd, { throwIfNoEntry: false });
  if (!folder?.isDirectory())
    return missing(`The working directory ${cwd} does not exist. Correct parser.cwd.`);
  if (process.platform === 'win32') return { ok: true, program };
  return program.includes('/') ? checkPath(program, cwd) : checkName(program, cwd, searchPath);
}

function checkPath(program: string, cwd: string): StartCheck {
  const path = resolve(cwd, program);
  const state = stateOf(path);
  if (state === 'program') return { ok: true, program: isAbsolute(program) ? program : path };
  if (state === 'not executable')
    return missing(`${path} is not executable. Run chmod +x, or name its interpreter.`);
  return missing(`${path} does not exist. Correct parser.command, or build it in parser.prepare.`);
}

function checkName(program: string, cwd: string, searchPath: string): StartCheck {
  const folders = searchPath.split(delimiter).map((folder) => resolve(cwd, folder));
  const found = folders.map((folder) => join(folder, program)).find((path) => stateOf(path) === 'program');
  if (found !== undefined) return { ok: true, program: found };
  return missing(
    `${program} is not in PATH. Install it in an earlier step, or give its path in parser.command.`,
  );
}

function missing(reason: string): StartCheck {
  return { ok: false, reason };
}

function stateOf(path: string): 'program' | 'not executable' | 'absent' {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return 'absent';
  try {
    accessSync(path, constants.X_OK);
    return 'program';
  } catch {
    return 'not executable';
  }
}
