import { formatPlural } from '../../text/format-quantity.ts';
import type { Annotation } from './annotation.ts';
import { annotationLevels } from './annotation.ts';

/** The runner keeps 10 annotations of each level per step: `_maxIssueCount` in src/Runner.Worker/ExecutionContext.cs. */
const maxPerLevel = 10;

/** At most ten per level, gravest level first; when there are more, the tenth says how many and where they are. */
export function cappedAnnotations(annotations: readonly Annotation[]): readonly Annotation[] {
  return annotationLevels.flatMap((level) => {
    const ofLevel = annotations.filter((annotation) => annotation.level === level);
    if (ofLevel.length <= maxPerLevel) return ofLevel;
    const hidden = ofLevel.length - maxPerLevel + 1;
    const message = [`and ${formatPlural(hidden, `more ${level}`)}: see the job summary and report.json`];
    const last: Annotation = {
      level,
      path: undefined,
      location: undefined,
      title: 'crashgate: more',
      message,
    };
    return [...ofLevel.slice(0, maxPerLevel - 1), last];
  });
}
