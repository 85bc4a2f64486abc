import { HostError } from '../../model/errors.ts';

/** What git says, and what the reader can do about it. */
const remedies: readonly (readonly [RegExp, string])[] = [
  [
    /not a git repository/i,
    'Run crashgate inside a checkout; in a workflow, put actions/checkout in a step before it.',
  ],
  [
    /dubious ownership|unsafe repository/i,
    'The checkout belongs to another user: run `git config --global --add safe.directory <folder>` first.',
  ],
  [/must be run in a work tree/i, 'This is a bare repository: run crashgate in a clone with files.'],
  [
    /bad object|missing|unable to read|Not a valid object/i,
    'The clone lacks history: check out with `fetch-depth: 0`.',
  ],
  [/permission denied/i, 'Let the user that runs crashgate read the `.git` folder.'],
];

/** The line that names the fault; git writes warnings and hints around it. */
function faultLine(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '');
  return lines.find((line) => /^(fatal|error):/.test(line)) ?? lines[0] ?? 'no message';
}

/** Makes the error of a git command that ended badly: what was asked, what git said, what to do next. */
export function gitFailure(what: string, stderr: string, cause?: unknown): HostError {
  const remedy = remedies.find(([pattern]) => pattern.test(stderr));
  return new HostError(`${what}: ${faultLine(stderr)}${remedy === undefined ? '' : `\n${remedy[1]}`}`, cause);
}
