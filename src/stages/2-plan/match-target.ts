import { type ChangedFile, submoduleMode } from '../../model/change-set.ts';
import type { Target } from '../../model/target.ts';
import { type PathMatcher, pathMatcher } from './path-matcher.ts';
import { spread } from './spread.ts';

/** What the targets are matched with. */
export interface MatchGround {
  readonly changed: readonly ChangedFile[];
  /** Every file of head. */
  readonly atHead: readonly ChangedFile[];
  /** `changed`: what the change hits. `whole`: every file of the target, for a change of the gate itself. */
  readonly extent: 'changed' | 'whole';
}

/** A target with what it finds; files of other targets are left to them. */
export interface Match {
  readonly target: Target;
  /** Nothing in the whole repository is the target's: a gate that guards nothing. */
  readonly isDead: boolean;
  readonly files: readonly ChangedFile[];
  readonly mustAccept: readonly string[];
  readonly mustReject: readonly string[];
  readonly saved: readonly string[];
  readonly siblings: readonly string[];
  /** Deleted files of the target that it can do without. */
  readonly deleted: readonly string[];
  /** Is any of these paths the target's, in whatever part? */
  readonly covers: PathMatcher;
}

/** Content for splicing is taken from this many further files. */
const mostSiblings = 16;

/** The parts of a target, by path. Inputs that have an expectation of their own are not files to be shipped. */
function matchersOf(target: Target) {
  const saved: PathMatcher = (path) => path.startsWith(`${target.saved}/`);
  const mustReject = pathMatcher(target.mustReject);
  const globs = pathMatcher(target.files, target.exclude);
  return {
    files: (path: string) => globs(path) && !saved(path) && !mustReject(path),
    mustAccept: pathMatcher(target.mustAccept),
    mustReject,
    saved,
    required: (path: string) => target.required.includes(path),
  } as const satisfies Readonly<Record<string, PathMatcher>>;
}

/** The files of the change, or the whole target with what happened to each of its files. */
function candidates({ changed, atHead, extent }: MatchGround): readonly ChangedFile[] {
  if (extent === 'changed') return changed;
  const known = new Set(changed.map(({ path }) => path));
  return [...changed, ...atHead.filter(({ path }) => !known.has(path))].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  );
}

/** Finds the files of one target. Pure. */
export function matchTarget(target: Target, ground: MatchGround): Match {
  const is = matchersOf(target);
  const own = candidates(ground).filter(
    ({ path, headMode }) => headMode !== submoduleMode && (is.files(path) || is.required(path)),
  );
  const planned = own.filter(({ path, status }) =>
    status === 'deleted' ? is.required(path) : is.files(path),
  );
  const regular = ground.atHead.filter(({ headMode }) => headMode.startsWith('100')).map(({ path }) => path);
  const inPlan = new Set(planned.map(({ path }) => path));
  const rest = regular.filter((path) => is.files(path) && !inPlan.has(path));
  return {
    target,
    isDead: planned.length === 0 && !ground.atHead.some(({ path }) => is.files(path)),
    files: planned,
    mustAccept: regular.filter(is.mustAccept),
    mustReject: regular.filter(is.mustReject),
    saved: regular.filter(is.saved),
    siblings: spread(rest, mostSiblings),
    deleted: own
      .filter(({ path, status }) => status === 'deleted' && !inPlan.has(path))
      .map(({ path }) => path),
    covers: (path) => Object.values(is).some((matches) => matches(path)),
  };
}
