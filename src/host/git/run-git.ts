import { spawn } from 'node:child_process';
import { HostError } from '../../model/errors.ts';
import { gitFailure } from './git-failure.ts';
import { killGroup } from './kill-group.ts';

/** Where git runs and with what environment. */
export interface GitPlace {
  readonly directory: string;
  readonly environment: Record<string, string>;
}

/** How one git command ended. */
export interface GitResult {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** No single question to git may hold up a run for longer. */
export const gitTimeoutMs = 60_000;

/** `git diff` names the command; the arguments after it may be thousands of bytes. */
function describe(args: readonly string[]): string {
  return `git ${args[0] ?? ''}`;
}

/** @throws HostError when git is missing */
function startFailure(cause: NodeJS.ErrnoException): HostError {
  const missing = cause.code === 'ENOENT';
  const text = missing
    ? 'git was not found on PATH. Install git 2.31 or newer.'
    : `git did not start: ${cause.message}`;
  return new HostError(text, cause);
}

/** Runs git to its end. A code other than 0 is a value here. @throws HostError when it cannot run or takes too long */
export function tryGit(place: GitPlace, args: readonly string[]): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', args, {
      cwd: place.directory,
      env: place.environment,
      stdio: ['ignore', 'pipe', 'pipe'],
      // A session of its own: ssh finds no terminal to ask on, and a timeout takes git's children along.
      detached: process.platform !== 'win32',
    });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    const timer = setTimeout(() => {
      killGroup(child);
      reject(new HostError(`${describe(args)} did not finish within ${gitTimeoutMs / 1000} s`));
    }, gitTimeoutMs);
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.on('error', (cause) => {
      clearTimeout(timer);
      reject(startFailure(cause));
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({
        code: code ?? -1,
        stdout: Buffer.concat(stdout),
        stderr: Buffer.concat(stderr).toString('utf8'),
      });
    });
  });
}

/** Runs git and gives what it printed. @throws HostError with git's own words when it fails */
export async function runGit(place: GitPlace, args: readonly string[]): Promise<Buffer> {
  const result = await tryGit(place, args);
  if (result.code !== 0) throw gitFailure(describe(args), result.stderr);
  return result.stdout;
}
