import type { Reporter } from '../model/plugs.ts';
import { checkedSection } from './summary-sections/checked-section.ts';
import { factsSection } from './summary-sections/facts-section.ts';
import { findingSection } from './summary-sections/finding-section.ts';
import { findingsSection } from './summary-sections/findings-section.ts';
import { fittingSections } from './summary-sections/fitting-sections.ts';
import { notCheckedSection, unfinishedSection } from './summary-sections/gaps-sections.ts';
import { verdictSection } from './summary-sections/verdict-section.ts';

/** Below the runner's 1,048,576 per step, past which it uploads nothing; the rest is for what others append. */
const maxBytes = 1_000_000;

/** The job summary: Markdown, the verdict first. Silent outside GitHub. */
export const summary: Reporter = {
  name: 'summary',
  publish: async (report, outlets) => {
    const sections = {
      head: [verdictSection(report), unfinishedSection(report), findingsSection(report)],
      details: report.findings.map(findingSection),
      tail: [checkedSection(report), notCheckedSection(report), factsSection(report)],
    };
    await outlets.summary?.(`${fittingSections(sections, maxBytes)}\n`);
  },
};
