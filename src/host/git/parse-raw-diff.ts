import type { ChangedFile, ChangeStatus } from '../../model/change-set.ts';
import { HostError } from '../../model/errors.ts';
import { splitPaths } from './split-paths.ts';

/** Letters of `--raw` without rename detection. https://git-scm.com/docs/diff-format */
const statuses: Readonly<Record<string, ChangeStatus>> = {
  A: 'added',
  M: 'modified',
  D: 'deleted',
  T: 'type-changed',
};

function statusOf(letter: string, path: string): ChangeStatus {
  if (letter === 'U') throw new HostError(`"${path}" has merge conflicts: resolve them first`);
  const status = statuses[letter];
  if (status === undefined) throw new HostError(`git diff gave the unknown status "${letter}" for "${path}"`);
  return status;
}

/** Reads `:100644 100755 <id> <id> M` and the path of each entry. @throws HostError for an unmerged file */
export function parseRawDiff(output: Buffer): readonly ChangedFile[] {
  const fields = splitPaths(output);
  const files: ChangedFile[] = [];
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [, headMode = '', , , letter = ''] = (fields[at] ?? '').split(' ');
    const path = fields[at + 1] ?? '';
    files.push({ path, status: statusOf(letter, path), headMode });
  }
  return files;
}
