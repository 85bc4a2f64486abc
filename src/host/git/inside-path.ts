import { realpath } from 'node:fs/promises';
import { resolve, sep } from 'node:path';

/** Errors by which the file system says that there is nothing at a path. */
const absentCodes: ReadonlySet<string | undefined> = new Set(['ENOENT', 'ENOTDIR', 'ELOOP']);

/** Where a path of the work tree really lies. */
export type InsidePath =
  /** Absolute, free of symlinks, inside the work tree. */
  | { readonly kind: 'inside'; readonly path: string }
  | { readonly kind: 'absent' }
  /** Out of the work tree, or into `.git`, which may hold credentials. */
  | { readonly kind: 'outside' };

function isInside(root: string, path: string): boolean {
  if (!path.startsWith(root.endsWith(sep) ? root : root + sep)) return false;
  const [first] = path.slice(root.length).split(sep).filter(Boolean);
  return first?.toLowerCase() !== '.git';
}

/** Follows every symlink on the way. `root` is absolute and free of symlinks. @throws what the file system throws */
export async function insidePath(root: string, path: string): Promise<InsidePath> {
  if (!isInside(root, resolve(root, path))) return { kind: 'outside' };
  try {
    const real = await realpath(resolve(root, path));
    return isInside(root, real) ? { kind: 'inside', path: real } : { kind: 'outside' };
  } catch (error) {
    if (absentCodes.has((error as NodeJS.ErrnoException).code)) return { kind: 'absent' };
    throw error;
  }
}
