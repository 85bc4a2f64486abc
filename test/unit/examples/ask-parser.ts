import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect } from 'vitest';
import type { Target } from '../../../src/model/target.ts';
import { readConfig } from '../../../src/settings/read-config.ts';

/** The checkout. */
export const root = join(import.meta.dirname, '../../..');
const yard = realpathSync(mkdtempSync(join(tmpdir(), 'crashgate-material-')));

/** Removes everything that the functions of this file made. */
export const cleanUp = (): void => rmSync(yard, { recursive: true, force: true });

/** Is there a program of that name on this machine? */
export const installed = (program: string): boolean =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));

/** Text of a file of the checkout. */
export const read = (...path: readonly string[]): string => readFileSync(join(root, ...path), 'utf8');

/** The target of a config file that has exactly one. */
export function onlyTarget(config: string): Target {
  const [target, ...more] = readConfig('crashgate.yml', read(config)).targets;
  expect(more).toEqual([]);
  return target!;
}

/** A private copy of a folder, with the parser built: nothing is left in the checkout. */
export function build(folder: string, target: Target): string {
  const copy = mkdtempSync(join(yard, 'copy-'));
  cpSync(join(root, folder), copy, { recursive: true, filter: (path) => !path.endsWith('/build') });
  const [program, ...args] = target.parser.prepare ?? ['true'];
  expect(spawnSync(program!, args, { cwd: copy, stdio: 'pipe' }).status).toBe(0);
  return copy;
}

export interface Answer {
  /** In the words of `policy.block-on`, or `accepted`. */
  readonly word: 'accepted' | 'rejected' | 'crash' | 'hang';
  readonly output: string;
}

/** Runs the parser as the config says, without any of our own launchers. */
export function ask(target: Target, cwd: string, file: string): Answer {
  const [program, ...args] = target.parser.argv.map((word) => word.replaceAll('{file}', file));
  const run = spawnSync(program!, args, {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: yard, TMPDIR: yard, ...target.parser.env },
    timeout: target.limits.timeMs,
    killSignal: 'SIGKILL',
  });
  const output = `${run.stderr}${run.stdout}`;
  return { word: wordFor(run, target, output), output };
}

function wordFor(
  run: { readonly error?: Error; readonly status: number | null },
  { answers }: Target,
  output: string,
): Answer['word'] {
  if (run.error !== undefined) return 'hang';
  if (run.status === null) return 'crash';
  if (answers.acceptExits.includes(run.status)) return 'accepted';
  const declared =
    answers.rejectExits.includes(run.status) && output.search(answers.rejectStderr ?? /^/) >= 0;
  return declared ? 'rejected' : 'crash';
}

/** Lines of `a` that are left when the common start and end of the two files are taken away. */
export function changedLines(before: string, after: string): number {
  const [a, b] = [before.split('\n'), after.split('\n')];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end;
}
