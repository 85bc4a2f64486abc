import type { Reporter } from '../model/plugs.ts';
import type { Report } from '../model/report.ts';
import { fileLines } from './console-lines/file-lines.ts';
import { gapLines } from './console-lines/gap-lines.ts';
import { headLines } from './console-lines/head-lines.ts';
import type { Line } from './console-lines/line.ts';
import { renderLine } from './console-lines/line.ts';
import { verdictLines } from './console-lines/verdict-lines.ts';
import { targetLine } from './words/target-line.ts';

/** The whole log, the verdict last: that is where a terminal and a CI log are read first. */
function linesOf(report: Report): readonly Line[] {
  return [
    ...headLines(report),
    ...fileLines(report),
    ...gapLines(report),
    ...report.targets.map((target): Line => ({ tone: 'plain', text: `target ${targetLine(target)}` })),
    ...verdictLines(report),
  ];
}

/** For people: terminal and CI log. One call of `out`, ending in a line end. */
export const console: Reporter = {
  name: 'console',
  publish: async (report, outlets) => {
    const lines = linesOf(report).map((line) => renderLine(line, outlets.color));
    outlets.out(`${lines.join('\n')}\n`);
  },
};
