import type { Report, TargetRow } from '../../model/report.ts';
import { formatCount, formatMs } from '../../text/format-quantity.ts';
import { runLine } from '../words/run-line.ts';
import { bulleted } from './bulleted.ts';
import { cappedList } from './capped-list.ts';
import { shownCode } from './shown.ts';

const maxItems = 20;

function levels(target: TargetRow): string {
  const mix = Object.entries(target.levels).map(([level, runs]) => `${level} ${formatCount(runs)}`);
  return mix.length === 0 ? 'none' : mix.join(', ');
}

/** Good–Turing: the share of draws with a behaviour seen once is the chance that the next draw shows a new one. */
function novelty({ residual }: TargetRow): string {
  if (residual === undefined || residual.runs === 0) return '';
  const share = `${formatCount(residual.singletons)} of ${formatCount(residual.runs)}`;
  return ` · behaviours seen only once in ${share} independent mutants`;
}

function targetItem(target: TargetRow): string {
  const facts = `seed ${target.seed} · mutants by level: ${levels(target)}${novelty(target)}`;
  return `${shownCode(target.name)}: ${shownCode(facts)}, parser ${shownCode(target.parser)}`;
}

function policyItem({ policy }: Report): string {
  const { path, blockOn, mutants } = policy;
  const from = path === undefined ? 'given by inputs' : shownCode(path);
  return `policy: ${from}, blocks on ${shownCode(blockOn.join(', '))}, mutants ${shownCode(mutants)}`;
}

function timesItem({ times }: Report): string {
  const stages = Object.entries(times.stagesMs).map(([stage, spentMs]) => `${stage} ${formatMs(spentMs)}`);
  return `took ${formatMs(times.totalMs)}: ${shownCode(stages.join(', '))}`;
}

/** Facts of the run for those who look closer, folded. */
export function factsSection(report: Report): string {
  const { run, targets } = report;
  const items = [
    shownCode(runLine(report)),
    policyItem(report),
    `self-test: ${shownCode(run.selfTest)}`,
    ...cappedList(run.isolation, maxItems, (text) => `isolation: ${shownCode(text)}`),
    ...cappedList(run.notes, maxItems, (text) => `note: ${shownCode(text)}`),
    ...cappedList(targets, maxItems, targetItem),
    timesItem(report),
  ];
  return ['<details><summary>Facts of the run</summary>', bulleted(items), '</details>'].join('\n\n');
}
