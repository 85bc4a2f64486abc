import type { NotChecked, Report, Unfinished } from '../../model/report.ts';
import { formatPlural } from '../../text/format-quantity.ts';
import { bulleted } from './bulleted.ts';
import { cappedList } from './capped-list.ts';
import { shownText } from './shown.ts';

const maxItems = 20;

function unfinishedItem({ what, why, next }: Unfinished): string {
  return `**${shownText(what)}**: ${shownText(why)}. ${shownText(next)}`;
}

/** A list under a heading; no heading without items. */
function listed(heading: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `### ${heading}\n\n${bulleted(items)}`;
}

/** What had to be checked and was not. */
export function unfinishedSection({ unfinished }: Report): string {
  const items = cappedList(unfinished, maxItems, unfinishedItem);
  return listed('Could not be checked', items);
}

function notCheckedItem({ what, why }: NotChecked): string {
  return `${shownText(what)}: ${shownText(why)}`;
}

/** What was left out by design, changed files without a target among it. */
export function notCheckedSection({ notChecked, changes }: Report): string {
  const unmatched = `${formatPlural(changes.unmatched, 'changed file')} under no target`;
  const items = [
    ...(changes.unmatched > 0 ? [unmatched] : []),
    ...cappedList(notChecked, maxItems, notCheckedItem),
  ];
  return listed('Not checked', items);
}
