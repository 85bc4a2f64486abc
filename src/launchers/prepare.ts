import type { Launching } from '../model/ports.ts';
import type { Target } from '../model/target.ts';
import type { ProcessEnd } from '../sandbox/process-end.ts';
import { runProcess } from '../sandbox/run-process.ts';
import { removeSessionFolder } from '../sandbox/session-folder.ts';
import { type CommandSetup, commandSetup } from './command-setup.ts';

/** Builds take a while; after this they do not end any more. */
const prepareLimitMs = 10 * 60_000;
/** How much of the end of a build's output is shown, characters. */
const tailLength = 2000;

/** Whether the parser under test is ready. `reason`: what failed, with the end of its output. */
export type Prepared = { readonly ok: true } | { readonly ok: false; readonly reason: string };

/** Runs a target's `prepare` command, when it has one. What it leaves running is ended. */
export async function prepare(
  target: Target,
  launching: Launching,
  limitMs: number = prepareLimitMs,
): Promise<Prepared> {
  const command = target.parser.prepare;
  if (command === undefined || command.length === 0) return { ok: true };
  const setup = commandSetup(target, launching, command);
  try {
    if (setup.refusal !== undefined) return { ok: false, reason: `prepare: ${setup.refusal}` };
    const end = await build(setup, limitMs);
    const why = complaint(end, limitMs);
    if (why === undefined) return { ok: true };
    return { ok: false, reason: `prepare (${command.join(' ')}) ${why}\n${tailOf(setup)}`.trimEnd() };
  } finally {
    removeSessionFolder(setup.folder);
  }
}

/** With the user's own HOME: compilers and package tools keep their toolchains and caches there. */
function build(setup: CommandSetup, limitMs: number): Promise<ProcessEnd> {
  const home = process.env.HOME;
  const { argv, cwd, marker, folder, target } = setup;
  const isOwnHome = home === undefined || 'HOME' in target.parser.env;
  return runProcess({
    argv,
    cwd,
    environment: isOwnHome ? setup.environment : { ...setup.environment, HOME: home },
    marker,
    stdin: undefined,
    // One file for both, in the order printed.
    stdout: folder.stdout.path,
    stderr: folder.stdout.path,
    limits: { timeMs: limitMs, memoryBytes: Number.POSITIVE_INFINITY },
    script: undefined,
  });
}

function complaint(end: ProcessEnd, limitMs: number): string | undefined {
  switch (end.kind) {
    case 'unstarted':
      return `could not be started: ${end.reason}`;
    case 'stopped':
      return `was still running after ${limitMs / 1000} s and was killed.`;
    case 'ended':
      return end.status === 0 ? undefined : `failed with exit status ${end.status}.`;
  }
}

function tailOf({ folder }: CommandSetup): string {
  return folder.stdout.take().text.slice(-tailLength);
}
