import { SettingsError } from '../model/errors.ts';
import type { Given } from './given.ts';
import { pathProblem } from './path-problem.ts';
import { repositoryPath } from './repository-path.ts';
import { splitFileList } from './split-file-list.ts';

/** The paths given instead of a diff; `undefined`: none were, which is not an empty list. @throws SettingsError */
export function givenFiles(given: Given): readonly string[] | undefined {
  const text = given['files-from'];
  if (typeof text !== 'string') return undefined;
  return splitFileList(text).map((path) => {
    const problem = pathProblem(path);
    if (problem !== undefined) throw new SettingsError(`a line of 'files-from' ${problem}`);
    return repositoryPath(path);
  });
}
