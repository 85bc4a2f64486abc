import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { residentBytes } from '../../../src/sandbox/resident-bytes.ts';

/** A process table on disk: 10 has the children 11 (of a second thread) and 12; 13 is a child of 12; 99 is a stranger. */
const parents = { 10: 1, 11: 10, 12: 10, 13: 12, 99: 1 };

function inTable(extra: Readonly<Record<string, string>>, check: (proc: string) => void): void {
  const proc = mkdtempSync(join(tmpdir(), 'crashgate-proc-'));
  const files: Record<string, string> = { ...extra };
  for (const [pid, parent] of Object.entries(parents)) {
    files[`${pid}/status`] = `Name:\tp\nVmRSS:\t    ${pid} kB\nThreads:\t1\n`;
    files[`${pid}/stat`] = `${pid} (a) S 99 (b) S ${parent} 1 1 0`;
  }
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(proc, path)), { recursive: true });
      writeFileSync(join(proc, path), text);
    }
    check(proc);
  } finally {
    rmSync(proc, { recursive: true, force: true });
  }
}

it('adds up the tree by the children files of every thread', () => {
  const children = {
    '10/task/10/children': '12 ',
    '10/task/14/children': '11 ',
    '11/task/11/children': '',
    '12/task/12/children': '13 ',
    '13/task/13/children': '',
  };
  inTable(children, (proc) => expect(residentBytes(10, proc)).toBe((10 + 11 + 12 + 13) * 1024));
});

it('adds up the tree by parents where the kernel has no children files', () => {
  inTable({}, (proc) => expect(residentBytes(10, proc)).toBe((10 + 11 + 12 + 13) * 1024));
});

it('knows this process, and nothing of one that is gone', () => {
  expect(residentBytes(process.pid)).toBeGreaterThan(10 * 1024 * 1024);
  inTable({}, (proc) => expect(residentBytes(77, proc)).toBe(0));
});
