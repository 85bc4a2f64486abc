import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerContract, type StepResult } from './runner-contract.ts';

/** The root of this checkout. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** How a process ended and what it printed; `streams` is both in order of arrival. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly streams: string;
}

/** What a test may change about how the program is started. */
export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** The Node that runs it. */
  readonly node?: string;
  /** The built files. */
  readonly dist?: string;
  /** Called with the process once it runs. */
  readonly onStart?: (pid: number) => void;
}

/** Nothing of the surroundings that could change an answer: no CI, no runner, no tokens. */
function plainEnvironment(): Record<string, string> {
  const kept = Object.entries(process.env).filter(([name]) => /^(PATH|HOME|LANG|LC_\w+|TMPDIR)$/.test(name));
  return { ...Object.fromEntries(kept.map(([name, value]) => [name, value ?? ''])), CI: 'true' };
}

function run(cwd: string, words: readonly string[], options: RunOptions): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(options.node ?? process.execPath, words, {
      cwd,
      env: { ...plainEnvironment(), ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const ran = { stdout: '', stderr: '', streams: '' };
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (text: string) => {
        ran[name] += text;
        ran.streams += text;
      });
    }
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, ...ran }));
    if (child.pid !== undefined) options.onStart?.(child.pid);
  });
}

const builtFolder = join(projectRoot, 'dist');

/** Runs `dist/cli.js` in a folder. */
export function runCli(cwd: string, words: readonly string[], options: RunOptions = {}): Promise<Ran> {
  return run(cwd, [join(options.dist ?? builtFolder, 'cli.js'), ...words], options);
}

/** What the runner hands to a step. */
export interface Step {
  readonly event: string;
  readonly payload: unknown;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly options?: RunOptions;
}

/** A step that has run, as the runner sees it. */
export interface StepRan extends Ran {
  readonly step: StepResult;
  readonly summary: string;
}

const secrets = {
  ACTIONS_RUNTIME_TOKEN: 'secret-runtime-token',
  ACTIONS_RESULTS_URL: 'https://results.invalid/',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'secret-id-token',
  GITHUB_TOKEN: 'secret-github-token',
};

/** Starts `dist/index.js` as runner 2.336 does: cwd, inputs, event, command files; reads back what it left. */
export async function runAction(
  workspace: string,
  { event, payload, inputs = {}, options = {} }: Step,
): Promise<StepRan> {
  const temp = realpathSync(mkdtempSync(join(tmpdir(), 'crashgate-step-')));
  const file = (name: string, content = ''): string => {
    writeFileSync(join(temp, name), content);
    return join(temp, name);
  };
  mkdirSync(join(temp, 'temp'));
  const files = {
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(payload)),
    GITHUB_OUTPUT: file('output'),
    GITHUB_ENV: file('env'),
    GITHUB_STATE: file('state'),
    GITHUB_PATH: file('path'),
    GITHUB_STEP_SUMMARY: file('summary'),
  };
  const env = {
    ...secrets,
    ...files,
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: event,
    GITHUB_WORKSPACE: workspace,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'https://api.github.invalid',
    GITHUB_REPOSITORY: 'o/r',
    RUNNER_TEMP: join(temp, 'temp'),
    RUNNER_OS: 'Linux',
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
    ...options.env,
  };
  try {
    const ran = await run(workspace, [join(options.dist ?? builtFolder, 'index.js')], { ...options, env });
    const text = (path: string): string => readFileSync(path, 'utf8');
    const step = runnerContract({
      streams: ran.streams,
      output: text(files.GITHUB_OUTPUT),
      env: text(files.GITHUB_ENV),
      state: text(files.GITHUB_STATE),
      summary: text(files.GITHUB_STEP_SUMMARY),
    });
    return { ...ran, step, summary: text(files.GITHUB_STEP_SUMMARY) };
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

/** The payload of a pull request event, as much of it as anyone reads. */
export function pullRequestPayload(headSha: string, baseSha: string): unknown {
  const branch = { ref: 'main', sha: baseSha };
  return {
    action: 'synchronize',
    number: 1,
    pull_request: { number: 1, head: { ref: 'pr', sha: headSha }, base: branch },
  };
}

/** Every Node at hand, the one that runs the tests first: the built files must run on all of them. */
export function nodes(): readonly string[] {
  const other = ['/usr/local/bin/node', '/usr/bin/node', '/opt/node20/bin/node'].find((path) => {
    try {
      return realpathSync(path) !== realpathSync(process.execPath);
    } catch {
      return false;
    }
  });
  return other === undefined ? [process.execPath] : [process.execPath, other];
}
