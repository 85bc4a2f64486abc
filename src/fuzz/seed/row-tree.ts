import type { Token } from '../../model/seed.ts';
import type { TokenReader } from './token-reader.ts';
import { type GrowingNode, treeNode } from './tree-node.ts';

const rowDepth = 0;
const cellDepth = 1;

function scalarItem(at: number, end: number): GrowingNode {
  const scalar = treeNode({ kind: 'scalar', at, end, depth: cellDepth + 1 });
  return treeNode({ kind: 'item', at, end, depth: cellDepth, children: [scalar] });
}

/** The cells of a row: what stands between two delimiters, blank or not. */
function csvCells(reader: TokenReader, row: readonly Token[], delimiter: string): GrowingNode[] {
  const cells: GrowingNode[] = [];
  let at = row[0]?.at ?? 0;
  for (const token of row) {
    if (token.kind !== 'punct' || reader.text.charAt(token.at) !== delimiter) continue;
    cells.push(scalarItem(at, token.at));
    at = token.end;
  }
  cells.push(scalarItem(at, row.at(-1)?.end ?? at));
  return cells;
}

/** The words of a line: runs without a space. */
function words(row: readonly Token[]): GrowingNode[] {
  const cells: GrowingNode[] = [];
  let joined = false;
  for (const token of row) {
    const last = cells.at(-1);
    if (token.kind === 'space') joined = false;
    else if (joined && last !== undefined) cells[cells.length - 1] = scalarItem(last.at, token.end);
    else cells.push(scalarItem(token.at, token.end));
    if (token.kind !== 'space') joined = true;
  }
  return cells;
}

/** The delimiter that is most frequent in the first row. */
function delimiterOf(text: string): string {
  const firstLine = /^[^\r\n]{0,4096}/.exec(text)?.[0] ?? '';
  const count = (mark: string): number => firstLine.split(mark).length;
  return [',', ';', '\t', '|'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/** Rows of cells (csv) or lines of words (lines, text): one list of lists. Blank lines are no rows. */
export function rowTree(reader: TokenReader, cells: 'csv' | 'words'): readonly GrowingNode[] {
  const { tokens, text } = reader;
  const delimiter = cells === 'csv' ? delimiterOf(text.slice(tokens[0]?.at ?? 0)) : ' ';
  const rows: GrowingNode[] = [];
  for (let from = 0; from < tokens.length; ) {
    const end = reader.lineEnd(from);
    const row = tokens.slice(from, end);
    const span = reader.trimmed(from, end);
    if (span !== undefined) {
      const children = cells === 'csv' ? csvCells(reader, row, delimiter) : words(row);
      const whole = { at: children[0]?.at ?? span.at, end: children.at(-1)?.end ?? span.end };
      const list = treeNode({ kind: 'list', ...whole, depth: cellDepth, separator: delimiter, children });
      rows.push(treeNode({ kind: 'item', ...whole, depth: rowDepth, children: [list] }));
    }
    from = end + 1;
  }
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [
    treeNode({ kind: 'list', at: first.at, end: last.end, depth: rowDepth, separator: '\n', children: rows }),
  ];
}
