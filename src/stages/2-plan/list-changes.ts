import { posix } from 'node:path';
import { type ChangedFile, type ChangeSet, nothing, type Revision } from '../../model/change-set.ts';
import { SettingsError } from '../../model/errors.ts';
import type { Repository, Within } from '../../model/ports.ts';
import type { RunRequest } from '../../model/request.ts';
import type { Range } from './range.ts';

type ByPath = ReadonlyMap<string, ChangedFile>;
type Learned = Pick<ChangeSet, 'method' | 'files' | 'notes'>;

function byPath(files: readonly ChangedFile[]): ByPath {
  return new Map(files.map((file) => [file.path, file]));
}

/** Every file of head, those that changed with what happened to them, and those that are gone. */
function overlay(atHead: readonly ChangedFile[], changed: ByPath): readonly ChangedFile[] {
  const all = new Map([...byPath(atHead), ...changed]);
  return [...all.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A given path may be one that git ignores: it counts as long as it is there. */
async function findGiven(
  path: string,
  { repository, head, known }: { repository: Repository; head: Revision; known: ByPath },
): Promise<ChangedFile> {
  const file = known.get(path);
  if (file !== undefined) return file;
  const content = await repository.read(head, path);
  if (content !== undefined) return { path, status: 'added', headMode: '100644' };
  throw new SettingsError(`"${path}" was given to be checked and is not in the repository`);
}

async function givenFiles(
  paths: readonly string[],
  source: { repository: Repository; head: Revision; known: ByPath },
): Promise<readonly ChangedFile[]> {
  const names = [...new Set(paths.map((path) => posix.normalize(path)))].sort();
  return Promise.all(names.map((path) => findGiven(path, source)));
}

/** Which files this run is about. @throws HostError when git cannot tell, SettingsError for a given path that is nowhere */
export async function listChanges(
  request: RunRequest,
  range: Range,
  { repository, within }: { readonly repository: Repository; readonly within: Within | undefined },
): Promise<ChangeSet> {
  const { head } = range;
  const base = range.base ?? nothing;
  const learn = async (): Promise<Learned> => {
    const changed = range.base === undefined ? [] : await repository.diff(base, head, within);
    if (request.fileList !== undefined) {
      const known = byPath(overlay(await repository.list(head), byPath(changed)));
      const files = await givenFiles(request.fileList, { repository, head, known });
      return { method: 'list', files, notes: [] };
    }
    if (range.base !== undefined && request.mode === 'changed')
      return { method: 'git', files: changed, notes: [] };
    const files = overlay(await repository.list(head), byPath(changed));
    const notes = range.base === undefined ? [`${range.otherwise}: every file is checked`] : [];
    return { method: 'full-scan', files, notes };
  };
  const { method, files, notes } = await learn();
  return { event: request.trigger.event, method, base, head, files, notes: [...range.notes, ...notes] };
}
