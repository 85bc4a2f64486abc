import { posix } from 'node:path';

/** `./a//b/` → `a/b`: as git writes it, so that paths can be compared. */
export function repositoryPath(path: string): string {
  const normal = posix.normalize(path);
  return normal.length > 1 && normal.endsWith('/') ? normal.slice(0, -1) : normal;
}
