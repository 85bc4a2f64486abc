import { readdirSync, readFileSync } from 'node:fs';

/**
 * Resident memory of a process and all its descendants, bytes; 0 where there is no /proc.
 * Pages that several of them share count for each. Source: proc_pid_status(5), `VmRSS`, in kB whatever the page size.
 */
export function residentBytes(root: number, proc = '/proc'): number {
  let total = 0;
  for (const pid of treeOf(root, proc)) total += residentOf(pid, proc);
  return total;
}

function residentOf(pid: number, proc: string): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(read(`${proc}/${pid}/status`))?.[1];
  return Number(kilobytes ?? 0) * 1024;
}

/** `children` files need CONFIG_PROC_CHILDREN; without them the whole table is read. */
function treeOf(root: number, proc: string): readonly number[] {
  const direct = childrenOf(root, proc);
  const next = direct === undefined ? childrenByScan(proc) : (pid: number) => childrenOf(pid, proc) ?? [];
  const tree = [root];
  // The list grows while it is walked: breadth first.
  for (const pid of tree) tree.push(...next(pid));
  return tree;
}

/** Children of every thread, or `undefined` when the kernel does not tell. */
function childrenOf(pid: number, proc: string): readonly number[] | undefined {
  const tasks = list(`${proc}/${pid}/task`).map((thread) => `${proc}/${pid}/task/${thread}/children`);
  const texts = tasks.map((path) => readIfThere(path));
  if (texts.every((text) => text === undefined)) return undefined;
  return texts.flatMap((text) => (text ?? '').split(' ').filter(Boolean).map(Number));
}

/** Parent ids of the whole process table, read once, as a function from parent to children. */
function childrenByScan(proc: string): (pid: number) => readonly number[] {
  const children = new Map<number, number[]>();
  for (const name of list(proc)) {
    const parent = parentOf(read(`${proc}/${name}/stat`));
    if (parent === undefined) continue;
    const siblings = children.get(parent) ?? [];
    siblings.push(Number(name));
    children.set(parent, siblings);
  }
  return (pid) => children.get(pid) ?? [];
}

/** Field 4 of proc_pid_stat(5). Field 2, the name, may hold spaces and brackets: read after its last bracket. */
function parentOf(stat: string): number | undefined {
  const parent = / [A-Za-z] (\d+)/.exec(stat.slice(stat.lastIndexOf(')')))?.[1];
  return parent === undefined ? undefined : Number(parent);
}

/** Numbered entries of a folder of /proc. */
function list(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

function read(path: string): string {
  return readIfThere(path) ?? '';
}

/** Processes end while we look. */
function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return undefined;
  }
}
