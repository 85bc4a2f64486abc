import type { FileRow, Report, TargetRow } from '../../model/report.ts';
import { fileLine } from '../words/file-line.ts';
import { residualLine } from '../words/residual-line.ts';
import { targetWork } from '../words/target-line.ts';
import { bulleted } from './bulleted.ts';
import { cappedList } from './capped-list.ts';
import { shownCode, shownText } from './shown.ts';

const maxFiles = 50;
const maxTargets = 20;

function fileRow(row: FileRow): string {
  return `| ${[shownCode(row.path), shownText(row.target), shownText(fileLine(row))].join(' | ')} |`;
}

function targetItem(target: TargetRow): string {
  return `${shownCode(target.name)}: ${shownText(targetWork(target))}; ${shownText(residualLine(target.residual))}`;
}

/** What was run: targets with the statement on the rest, then the files. */
export function checkedSection({ files, targets }: Report): string {
  const table = ['| file | target | result |', '|---|---|---|', ...cappedList(files, maxFiles, fileRow)];
  const parts = [
    bulleted(cappedList(targets, maxTargets, targetItem)),
    files.length === 0 ? '' : table.join('\n'),
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : ['### Checked', ...parts].join('\n\n');
}
