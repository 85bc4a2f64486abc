import type { EngineFigures } from '../../model/mutant.ts';
import type { FileRow, TargetRow } from '../../model/report.ts';
import type { JudgedFile, TargetResult } from '../../model/work.ts';

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function levelsOf(figures: readonly EngineFigures[]): Readonly<Record<string, number>> {
  const at = (level: keyof EngineFigures['levels']) => sum(figures.map(({ levels }) => levels[level]));
  return { byte: at('byte'), text: at('text'), structure: at('structure'), schema: at('schema') };
}

function residualOf(figures: readonly EngineFigures[]): TargetRow['residual'] {
  const runs = sum(figures.map(({ independent }) => independent.runs));
  if (runs === 0) return undefined;
  return {
    runs,
    failures: sum(figures.map(({ independent }) => independent.failures)),
    singletons: sum(figures.map(({ independent }) => independent.singletons)),
  };
}

/** The row of one target. */
export function targetRow({ collected, ran, fuzzed }: TargetResult): TargetRow {
  const { target } = collected.planned;
  const figures = [...fuzzed.figures.values()];
  const checked = [...ran.files, ...ran.others].filter(({ evidence }) => evidence.outcome !== undefined);
  return {
    name: target.name,
    parser: target.parser.argv.join(' '),
    files: ran.files.length,
    checked: checked.length,
    runs: sum(figures.map(({ runs }) => runs)),
    plannedRuns: fuzzed.plannedRuns,
    seed: collected.seed,
    stopped: fuzzed.stopped,
    behaviours: new Set(figures.flatMap(({ behaviours }) => behaviours)).size,
    levels: levelsOf(figures),
    residual: residualOf(figures),
  };
}

function fileRow({ fuzzed }: TargetResult, file: JudgedFile): FileRow {
  const { input, target, validation, outcome } = file.evidence;
  return {
    path: input.path,
    target: target.name,
    status: file.collected.changed.status,
    format: input.format,
    bytes: input.bytes.length,
    outcome: outcome?.kind,
    baseOutcome: file.baseOutcome?.kind,
    schema: validation.schema,
    faults: validation.faults,
    runs: fuzzed.figures.get(input.path)?.runs ?? 0,
  };
}

/** The rows of one target's files. */
export function fileRows(result: TargetResult): readonly FileRow[] {
  return result.ran.files.map((file) => fileRow(result, file));
}
