import type { KeptAnnotation } from './runner/annotation-of.ts';
import { annotationOf } from './runner/annotation-of.ts';
import type { Command } from './runner/parse-command.ts';
import { parseCommand } from './runner/parse-command.ts';
import { parseKeyValues } from './runner/parse-key-values.ts';

/** What a step leaves behind: its output streams and its command files. */
export interface StepOutput {
  /** stdout and stderr, in the order in which they were written. */
  readonly streams?: string;
  readonly output?: string;
  readonly env?: string;
  readonly state?: string;
  readonly summary?: string;
}

/** What the runner makes of it. */
export interface StepResult {
  /** Every command that took effect, `stop-commands` and resume tokens included. */
  readonly commands: readonly Command[];
  readonly annotations: readonly KeptAnnotation[];
  readonly outputs: ReadonlyMap<string, string>;
  readonly env: ReadonlyMap<string, string>;
  readonly state: ReadonlyMap<string, string>;
  /** `undefined` when there is none or it was dropped. */
  readonly summary: string | undefined;
  /** Each of these is an error mark on the step; those of commands and files fail it. */
  readonly errors: readonly string[];
}

const names = [
  ...['add-mask', 'add-matcher', 'add-path', 'debug', 'echo', 'endgroup', 'error', 'group', 'notice'],
  ...['remove-matcher', 'save-state', 'set-env', 'set-output', 'stop-commands', 'warning'],
];
const levels = ['error', 'warning', 'notice'];
const maxPerLevel = 10;
const maxSummaryBytes = 1_048_576;

/** Commands of a stream in order; between `stop-commands` and its token nothing takes effect. */
export function commandsOf(streams: string): readonly Command[] {
  const registered = new Set(names);
  const commands: Command[] = [];
  let token: string | undefined;
  for (const line of streams.split(/\r\n|\r|\n/)) {
    const command = parseCommand(line, registered);
    const name = command?.name.toLowerCase();
    if (command === undefined || (token !== undefined && name !== token)) continue;
    commands.push(command);
    if (token !== undefined) {
      registered.delete(token);
      token = undefined;
    } else if (name === 'stop-commands') {
      token = command.data.toLowerCase();
      registered.add(token);
    }
  }
  return commands;
}

function commandErrors(commands: readonly Command[]): readonly string[] {
  return commands.flatMap(({ name, data }) => {
    const command = name.toLowerCase();
    if (command === 'set-env' || command === 'add-path') return [`command ${command} is disabled`];
    const forbidden = data === '' || names.includes(data.toLowerCase()) || data === 'pause-logging';
    return command === 'stop-commands' && forbidden ? [`'${data}' cannot be a stop token`] : [];
  });
}

/** Values of a command file, or the error that fails the step. */
function fileValues(text = ''): { values: ReadonlyMap<string, string>; errors: readonly string[] } {
  try {
    return { values: parseKeyValues(text), errors: [] };
  } catch (error) {
    return { values: new Map(), errors: [String(error)] };
  }
}

function keptAnnotations(commands: readonly Command[]): readonly KeptAnnotation[] {
  const found = commands.filter(({ name }) => levels.includes(name.toLowerCase())).map(annotationOf);
  return levels.flatMap((level) => found.filter((kept) => kept.level === level).slice(0, maxPerLevel));
}

/** The runner's side of a step, as actions/runner 2.336 does it: the oracle for everything that we write to it. */
export function runnerContract(step: StepOutput): StepResult {
  const commands = commandsOf(step.streams ?? '');
  const [output, env, state] = [fileValues(step.output), fileValues(step.env), fileValues(step.state)];
  const bytes = Buffer.byteLength(step.summary ?? '');
  const blocked = [...env.values.keys()].filter((name) => name.toUpperCase() === 'NODE_OPTIONS');
  return {
    commands,
    annotations: keptAnnotations(commands),
    outputs: output.values,
    env: new Map([...env.values].filter(([name]) => !blocked.includes(name))),
    state: state.values,
    summary: bytes === 0 || bytes > maxSummaryBytes ? undefined : step.summary,
    errors: [
      ...commandErrors(commands),
      ...[output, env, state].flatMap(({ errors }) => errors),
      ...blocked.map((name) => `Can't store ${name} output parameter using '$GITHUB_ENV' command.`),
      ...(bytes > maxSummaryBytes ? [`summary of ${bytes} bytes is too large`] : []),
    ],
  };
}
