import type { Case } from '../model/case.ts';
import type { Evidence } from '../model/plugs.ts';
import type { Unfinished } from '../model/report.ts';
import type { Target } from '../model/target.ts';
import { unvalidated, type Validation } from '../model/verdict.ts';
import type {
  CollectedFile,
  CollectedTarget,
  JudgedCase,
  JudgedFile,
  ParserPool,
  RunResult,
} from '../model/work.ts';
import { judge } from '../oracles/judge.ts';

/** What the stage works with. */
export interface RunInput {
  readonly collected: CollectedTarget;
  readonly pool: ParserPool;
  readonly validate: (input: Case, base: Uint8Array | undefined) => Validation;
}

function judged(evidence: Evidence): JudgedCase {
  return { evidence, verdicts: judge(evidence) };
}

async function runFile(input: RunInput, file: CollectedFile): Promise<JudgedFile> {
  const { pool, validate } = input;
  const { target } = input.collected.planned;
  const isRunnable = file.head.provenance.kind === 'head' && file.faults.length === 0;
  const baseOutcome = file.base === undefined ? undefined : await pool.run(file.base);
  const outcome = isRunnable ? await pool.run(file.head) : undefined;
  const checked = file.faults.length > 0 ? unvalidated : validate(file.head, file.base?.bytes);
  const validation = { ...checked, faults: [...file.faults, ...checked.faults] };
  return { collected: file, baseOutcome, ...judged({ input: file.head, target, validation, outcome }) };
}

async function runOther(input: RunInput, one: Case): Promise<JudgedCase> {
  const { target } = input.collected.planned;
  const validation = one.provenance.kind === 'must-accept' ? input.validate(one, undefined) : unvalidated;
  return judged({ input: one, target, validation, outcome: await input.pool.run(one) });
}

/** One row per reason: a parser that does not start fails for every file alike. */
function unlaunchedRows(target: Target, cases: readonly JudgedCase[]): readonly Unfinished[] {
  const paths = new Map<string, string[]>();
  for (const { evidence } of cases) {
    if (evidence.outcome?.kind !== 'unlaunched') continue;
    const { reason } = evidence.outcome;
    paths.set(reason, [...(paths.get(reason) ?? []), evidence.input.path]);
  }
  return [...paths].map(([why, [first, ...others]]) => ({
    what: `${first}${others.length > 0 ? ` and ${others.length} more` : ''} not run through target "${target.name}"`,
    why,
    next: `start the parser by hand: ${target.parser.argv.join(' ')}`,
  }));
}

/** A schema that could not be asked is a gap in the verdict; syntax that was not read by us is only a remark. */
function unvalidatedRow(target: Target, { input, validation }: Evidence): Unfinished | undefined {
  if (validation.schema !== 'skipped') return undefined;
  return {
    what: `${input.path} was not checked against ${target.schema ?? 'its schema'}`,
    why: validation.skipped ?? 'it could not be read',
    next: 'split the file, or remove `schema` from the target and let the parser judge alone',
  };
}

/** Runs the cases as they are: saved reproducers and examples first, then base and head of each changed file. */
export async function runCases(input: RunInput): Promise<RunResult> {
  const { collected } = input;
  const { target } = collected.planned;
  const others = await Promise.all(
    [...collected.saved, ...collected.expectations].map((one) => runOther(input, one)),
  );
  const files = await Promise.all(collected.files.map((file) => runFile(input, file)));
  const all = [...others, ...files];
  const unasked = all
    .map(({ evidence }) => unvalidatedRow(target, evidence))
    .filter((row) => row !== undefined);
  return { files, others, unfinished: [...unlaunchedRows(target, all), ...unasked] };
}
