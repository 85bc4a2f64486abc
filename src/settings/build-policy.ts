import type { Policy, Target } from '../model/target.ts';
import type { ConfigFile, TargetConfig } from './config-file.ts';
import { deepFreeze } from './deep-freeze.ts';
import { parseDuration } from './parse-duration.ts';
import { parseShare } from './parse-share.ts';
import { parseSize } from './parse-size.ts';
import type { Reading } from './reading.ts';
import { regexFlags } from './regex-problem.ts';
import { repositoryPath } from './repository-path.ts';

/** Turns a valid config into the policy. `configPath`: `undefined` when no file was read. */
export function buildPolicy(config: ConfigFile, configPath: string | undefined): Policy {
  const targets = config.targets.map(buildTarget);
  const gateFiles = [configPath, ...targets.flatMap(({ schema, fuzz }) => [schema, fuzz.dictionary])];
  return deepFreeze({
    targets,
    blockOn: config.policy['block-on'],
    mutants: config.policy.mutants,
    configPath,
    gateFiles: [...new Set(gateFiles.filter((path) => path !== undefined))],
  });
}

function buildTarget(target: TargetConfig): Target {
  const { parser, accepts, rejects, shape } = target;
  const removed = shape['removed-lines'];
  return {
    name: target.name,
    files: target.files,
    exclude: target.exclude,
    format: target.format,
    schema: optionalPath(target.schema),
    parser: {
      kind: 'command',
      argv: parser.command,
      prepare: parser.prepare,
      cwd: repositoryPath(parser.cwd),
      env: parser.env,
    },
    answers: {
      acceptExits: accepts.exit,
      rejectExits: rejects.exit,
      rejectStderr: rejects.stderr === undefined ? undefined : new RegExp(rejects.stderr, regexFlags),
    },
    limits: buildLimits(target.limits),
    fuzz: buildBudget(target.fuzz),
    mustAccept: target['must-accept'],
    mustReject: target['must-reject'],
    saved: repositoryPath(target.saved),
    required: target.required.map(repositoryPath),
    shape: {
      empty: shape.empty === 'block' ? 'block' : undefined,
      removedLines: removed === undefined ? undefined : checked(parseShare(removed)),
    },
  };
}

function buildLimits({ time, memory, output }: TargetConfig['limits']): Target['limits'] {
  return {
    timeMs: checked(parseDuration(time)),
    memoryBytes: checked(parseSize(memory)),
    outputBytes: checked(parseSize(output)),
  };
}

function buildBudget({ time, runs, seed, dictionary }: TargetConfig['fuzz']): Target['fuzz'] {
  return {
    timeMs: checked(parseDuration(time)),
    runs,
    seed: seed === 'auto' ? undefined : seed,
    dictionary: optionalPath(dictionary),
  };
}

function optionalPath(path: string | undefined): string | undefined {
  return path === undefined ? undefined : repositoryPath(path);
}

/** The config was checked before: a problem here is a bug. */
function checked<T>(reading: Reading<T>): T {
  if (!reading.ok) throw new Error(`unchecked config value: ${reading.problem}`);
  return reading.value;
}
