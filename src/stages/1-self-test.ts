import { openParserPool } from '../launchers/open-parser-pool.ts';
import type { Case } from '../model/case.ts';
import type { Launching } from '../model/ports.ts';
import type { ReadText } from '../model/request.ts';
import type { Target } from '../model/target.ts';
import type { Validation } from '../model/verdict.ts';
import { judge } from '../oracles/judge.ts';
import { type Canary, canaries } from './1-self-test/canaries.ts';

/** One canary that was not caught, with what was seen instead. */
export interface MissedCanary {
  readonly name: string;
  readonly expected: string;
  readonly seen: string;
}

const canaryCase: Case = {
  path: 'canary.json',
  format: 'json',
  bytes: Buffer.from('{"canary": 1}\n'),
  provenance: { kind: 'head' },
};

/** The validate stage, as the pipeline opens it for the user's targets. */
type OpenValidator = (
  target: Target,
  read: ReadText,
) => Promise<(input: Case, base: Uint8Array | undefined) => Validation>;

async function watch(
  canary: Canary,
  launching: Launching,
  openValidator: OpenValidator,
): Promise<MissedCanary | undefined> {
  const { target } = canary;
  const pool = await openParserPool(target, launching, 1);
  try {
    const validate = await openValidator(target, async () => canary.schema);
    const validation = validate(canaryCase, undefined);
    const outcome = await pool.run(canaryCase);
    const kinds = judge({ input: canaryCase, target, validation, outcome }).map(({ kind }) => kind);
    if (kinds.includes(canary.expects)) return undefined;
    const seen = `${outcome.kind}${outcome.kind === 'unlaunched' ? `: ${outcome.reason}` : ''}`;
    return { name: canary.name, expected: canary.expects, seen };
  } finally {
    await pool.close();
  }
}

/**
 * Sends known-bad canaries (a crash, a hang, a schema failure) through the same launcher, validator and oracles as
 * the user's files. A gate that cannot see these must not report anything.
 */
export async function selfTest(
  child: readonly string[],
  launching: Launching,
  openValidator: OpenValidator,
): Promise<readonly MissedCanary[]> {
  const missed = await Promise.all(canaries(child).map((canary) => watch(canary, launching, openValidator)));
  return missed.filter((one) => one !== undefined);
}
