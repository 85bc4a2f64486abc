import { splitPaths } from './split-paths.ts';

/** One path of a tree or of the index. */
export interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  /** Object id of the blob, or of the submodule's commit. */
  readonly id: string;
}

const entryShape = /^(\d{6}) \w+ ([0-9a-f]+)\t(.+)$/s;

/** Reads `git ls-tree -r -z`: `100644 blob <id>` TAB path. */
export function parseTree(output: Buffer): readonly TreeEntry[] {
  return splitPaths(output).flatMap((field) => {
    const [, mode, id, path] = entryShape.exec(field) ?? [];
    return mode === undefined || id === undefined || path === undefined ? [] : [{ path, mode, id }];
  });
}
