import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { openRepository } from '../host/git-repository.ts';
import { reportFolder } from '../host/report-folder.ts';
import { HostError } from '../model/errors.ts';
import type { Outlets, Repository } from '../model/ports.ts';
import { runPipeline } from '../pipeline.ts';
import type { Given } from '../settings/given.ts';
import { resolveRequest } from '../settings/resolve-request.ts';
import { openCommandHost } from './open-command-host.ts';

/** The text of `--files-from`: a file, or stdin for `-`. */
function filesFrom(path: string): string {
  try {
    return readFileSync(path === '-' ? 0 : path, 'utf8');
  } catch (error) {
    throw new HostError(`--files-from: ${path} cannot be read`, error);
  }
}

function withFileList(given: Given): Given {
  const path = given['files-from'];
  return typeof path === 'string' ? { ...given, 'files-from': filesFrom(path) } : given;
}

/** Colours where a person looks at a terminal (https://no-color.org, https://force-color.org). */
function wantsColor(): boolean {
  if (process.env.NO_COLOR) return false;
  return process.stdout.isTTY === true || Boolean(process.env.FORCE_COLOR);
}

/**
 * `crashgate check` and `crashgate fuzz`: the work tree against its base. Gives the exit code.
 * @param early the repository, if it is being opened already
 */
export async function runCheck(
  command: 'check' | 'fuzz',
  flags: Given,
  early: Promise<Repository> | undefined,
): Promise<number> {
  const opening = early ?? openRepository(process.cwd());
  const request = resolveRequest({
    command,
    given: withFileList(flags),
    trigger: { kind: 'local', event: 'local' },
    defaultReporters: ['console', 'json'],
    cores: availableParallelism(),
  });
  const outlets: Outlets = {
    out: (text) => void process.stdout.write(text),
    color: wantsColor(),
    command: undefined,
    summary: undefined,
    write: reportFolder(resolve(request.reportDir)),
  };
  const host = openCommandHost({
    repository: await opening,
    outlets,
    progressTo: process.stderr,
  });
  try {
    return (await runPipeline(request, host)).exitCode;
  } finally {
    await host.close();
  }
}
