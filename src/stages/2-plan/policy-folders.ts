import picomatch from 'picomatch';
import type { Within } from '../../model/ports.ts';
import type { Policy, Target } from '../../model/target.ts';

/** The folder that a glob cannot leave; `''` when it can be anywhere. */
function folderOf(glob: string): string {
  const { base, negated } = picomatch.scan(glob);
  return negated ? '' : base;
}

function foldersOf({ files, mustAccept, mustReject, required, saved }: Target): readonly string[] {
  return [...[...files, ...mustAccept, ...mustReject].map(folderOf), ...required, saved];
}

/**
 * Everything that a policy can be about, as folders and files: in a large repository most of the tree need not be
 * looked at. `undefined` when a glob starts with `**` or the like.
 */
export function policyFolders({ targets, gateFiles, configPath }: Policy): Within | undefined {
  const folders = [
    ...targets.flatMap(foldersOf),
    ...gateFiles,
    ...(configPath === undefined ? [] : [configPath]),
  ];
  return folders.some((folder) => folder === '' || folder === '.') ? undefined : [...new Set(folders)].sort();
}
