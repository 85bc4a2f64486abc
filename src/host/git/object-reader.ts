import { spawn } from 'node:child_process';
import { ByteQueue } from './byte-queue.ts';
import { gitFailure } from './git-failure.ts';
import { killGroup } from './kill-group.ts';
import { type GitPlace, gitTimeoutMs } from './run-git.ts';

/** An object of the repository, as stored: no filter, no line-end conversion. */
export interface GitObject {
  readonly id: string;
  readonly type: string;
  readonly bytes: Buffer;
}

/** One `git cat-file --batch` process that answers one question after the other. */
export interface ObjectReader {
  /** `undefined`: git has no such object. The name must not hold a line end. @throws HostError when git died */
  readonly read: (name: string) => Promise<GitObject | undefined>;
  readonly close: () => Promise<void>;
}

/** `<id> <type> <size>`; anything else (`missing`, `ambiguous`) is a no. https://git-scm.com/docs/git-cat-file#_batch_output */
const headerShape = /^([0-9a-f]+) (\w+) (\d+)$/;

async function takeObject(output: ByteQueue): Promise<GitObject | undefined> {
  const header = (await output.takeLine()).toString('utf8');
  const [, id, type, size] = headerShape.exec(header) ?? [];
  if (id === undefined || type === undefined) return undefined;
  const withLineEnd = await output.take(Number(size) + 1);
  return { id, type, bytes: withLineEnd.subarray(0, -1) };
}

/** Starts the process. It lives until `close`. */
export function openObjectReader(place: GitPlace): ObjectReader {
  const child = spawn('git', ['cat-file', '--batch'], {
    cwd: place.directory,
    env: place.environment,
    stdio: 'pipe',
    detached: process.platform !== 'win32',
  });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => {
    stderr = (stderr + chunk.toString('utf8')).slice(-4096);
  });
  // A broken pipe shows as an early end of the output, where git's own words are at hand.
  child.stdin.on('error', () => {});
  const output = new ByteQueue();
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  const gone = new Promise<void>((resolve) => {
    for (const event of ['close', 'error']) child.once(event, () => resolve());
  });
  void gone.then(() => output.end());
  const close = async (): Promise<void> => {
    killGroup(child);
    // Killed is ended: its reaping is not worth waiting for, and must not hold up our own end.
    child.unref();
  };
  const ask = async (name: string): Promise<GitObject | undefined> => {
    const timer = setTimeout(() => killGroup(child), gitTimeoutMs);
    try {
      child.stdin.write(`${name}\n`);
      return await takeObject(output);
    } catch (cause) {
      await close();
      await gone;
      throw gitFailure(`git cat-file could not read ${name}`, stderr, cause);
    } finally {
      clearTimeout(timer);
    }
  };
  let last: Promise<unknown> = Promise.resolve();
  const read = (name: string): Promise<GitObject | undefined> => {
    const mine = last.then(() => ask(name));
    last = mine.catch(() => {});
    return mine;
  };
  return { read, close };
}
