import type { Reporter } from '../model/plugs.ts';
import { annotationCommand } from './annotation-parts/annotation-command.ts';
import { annotationLine } from './annotation-parts/annotation-line.ts';
import { cappedAnnotations } from './annotation-parts/capped-annotations.ts';
import { reportAnnotations } from './annotation-parts/report-annotations.ts';

/** Marks on the lines of a pull request, each with a plain line in the log beside it. Silent outside GitHub. */
export const annotations: Reporter = {
  name: 'annotations',
  publish: async (report, outlets) => {
    const { command, out } = outlets;
    if (command === undefined) return;
    for (const annotation of cappedAnnotations(reportAnnotations(report))) {
      command(annotationCommand(annotation));
      out(`${annotationLine(annotation)}\n`);
    }
  },
};
