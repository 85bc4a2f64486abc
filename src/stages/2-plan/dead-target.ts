import picomatch from 'picomatch';
import type { ChangedFile } from '../../model/change-set.ts';
import { HostError } from '../../model/errors.ts';
import type { Target } from '../../model/target.ts';
import { nearestFolder } from './nearest-folder.ts';

/** A glob that matches nothing is a gate that guards nothing; says what is near it in the whole tree. */
export function deadTarget({ name, files }: Target, atHead: readonly ChangedFile[]): HostError {
  const { base } = picomatch.scan(files[0] ?? '');
  const hint = nearestFolder(
    base === '' ? '.' : base,
    atHead.map(({ path }) => path),
  );
  return new HostError(
    `target "${name}": files [${files.join(', ')}] matches nothing in the repository; ${hint}`,
  );
}
