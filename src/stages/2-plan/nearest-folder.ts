import { posix } from 'node:path';

/** The first few entries of a folder that show what there is. */
const mostShown = 5;

function entriesOf(folder: string, paths: readonly string[]): readonly string[] {
  const prefix = folder === '.' ? '' : `${folder}/`;
  const inside = paths.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length));
  return [...new Set(inside.map((rest) => rest.replace(/\/.*$/s, '/')))].slice(0, mostShown);
}

/** Where a folder that does not exist was probably meant to be: its nearest parent that does, and what is in it. */
export function nearestFolder(folder: string, paths: readonly string[]): string {
  const entries = entriesOf(folder, paths);
  if (folder === '.' || entries.length > 0) {
    const name = folder === '.' ? 'the root' : `"${folder}/"`;
    return `${name} holds ${entries.length === 0 ? 'nothing' : entries.join(', ')}`;
  }
  return nearestFolder(posix.dirname(folder), paths);
}
