import { HostError } from '../../model/errors.ts';
import type { ObjectReader } from './object-reader.ts';

/** Parents as the commit object records them; a shallow clone hides them from every other command. */
export async function rawParents(reader: ObjectReader, commit: string): Promise<readonly string[]> {
  const object = await reader.read(commit);
  if (object?.type !== 'commit') throw new HostError(`the commit ${commit} is not in this clone`);
  const [header = ''] = object.bytes.toString('latin1').split('\n\n', 1);
  return Array.from(header.matchAll(/^parent ([0-9a-f]+)$/gm), ([, id = '']) => id);
}
