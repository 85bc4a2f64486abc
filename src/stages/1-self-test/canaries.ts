import type { FailureKind } from '../../model/names.ts';
import type { Target } from '../../model/target.ts';

/** A parser or a file that must be caught. */
export interface Canary {
  readonly name: string;
  readonly target: Target;
  /** Schema text, for the canary that fails by schema alone. */
  readonly schema: string | undefined;
  readonly expects: FailureKind;
}

const hangLimitMs = 250;
const timeMs = 10_000;

/** A program in Node, which is there wherever we are. */
function childTarget(name: string, argv: readonly string[], limitMs: number): Target {
  return {
    name,
    files: ['canary.json'],
    exclude: [],
    format: 'json',
    schema: undefined,
    parser: {
      kind: 'command',
      argv,
      prepare: undefined,
      cwd: '.',
      env: {},
    },
    answers: { acceptExits: [0], rejectExits: [1], rejectStderr: undefined },
    limits: { timeMs: limitMs, memoryBytes: 2 ** 29, outputBytes: 2 ** 20 },
    fuzz: { timeMs: 0, runs: 0, seed: undefined, dictionary: undefined },
    mustAccept: [],
    mustReject: [],
    saved: '',
    required: [],
    shape: { empty: undefined, removedLines: undefined },
  };
}

/**
 * Known-bad, one for each way in which a gate can be blind: a death, an endless run, a schema failure.
 *
 * @param child program and arguments that start dist/child.js
 */
export function canaries(child: readonly string[]): readonly Canary[] {
  const schemaTarget = childTarget('schema', [...child, 'canary-accept'], timeMs);
  return [
    {
      name: 'crash',
      target: childTarget('crash', [...child, 'canary-crash'], timeMs),
      schema: undefined,
      expects: 'crash',
    },
    {
      name: 'hang',
      target: childTarget('hang', [...child, 'canary-hang'], hangLimitMs),
      schema: undefined,
      expects: 'hang',
    },
    {
      name: 'schema',
      target: { ...schemaTarget, schema: 'canary.schema.json' },
      schema: '{"type": "object", "required": ["name"]}',
      expects: 'invalid',
    },
  ];
}
