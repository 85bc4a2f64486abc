import type { Repository } from '../model/ports.ts';
import type { ReadText } from '../model/request.ts';

/** Reads the files of the work tree as text: what a command that looks at no change goes by. */
export function workTreeText(repository: Repository): ReadText {
  return async (path) => {
    const bytes = await repository.read({ kind: 'work-tree' }, path);
    return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
  };
}
