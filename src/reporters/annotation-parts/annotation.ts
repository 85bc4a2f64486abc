import type { Location } from '../../model/verdict.ts';

/** Annotation levels of GitHub, gravest first. */
export const annotationLevels = ['error', 'warning', 'notice'] as const;
export type AnnotationLevel = (typeof annotationLevels)[number];

/** One mark on a file of the pull request, or on the run when it has no path. */
export interface Annotation {
  readonly level: AnnotationLevel;
  readonly path: string | undefined;
  readonly location: Location | undefined;
  readonly title: string;
  /** One element per line, most telling first. */
  readonly message: readonly string[];
}
