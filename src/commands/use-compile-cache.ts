import { lstatSync, mkdirSync } from 'node:fs';
import module from 'node:module';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';

/** https://specifications.freedesktop.org/basedir-spec/latest/ */
function cacheFolder(): string {
  const given = process.env.XDG_CACHE_HOME;
  const caches = given !== undefined && isAbsolute(given) ? given : join(homedir(), '.cache');
  return join(caches, 'crashgate');
}

/** Nobody else can write to a folder of that mode, or put another in its place. */
function isPrivate(folder: string, userId: number): boolean {
  const { uid, mode } = lstatSync(folder);
  return uid === userId && (mode & 0o022) === 0;
}

/**
 * Keeps compiled code between runs, from Node 22.1 on (https://nodejs.org/api/module.html#module-compile-cache).
 * Whoever can write to it can run code as this user: it is not used unless the folder, and the one that it is in,
 * are this user's alone, and never on CI, where a cache may come from another job. Where it cannot be had, nothing
 * changes.
 */
export function useCompileCache(): void {
  if (process.env.CI !== undefined || process.getuid === undefined) return;
  try {
    const folder = cacheFolder();
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const userId = process.getuid();
    if (isPrivate(folder, userId) && isPrivate(dirname(folder), userId)) module.enableCompileCache?.(folder);
  } catch {
    // No home, no room, no right to write: a run without a cache is as good.
  }
}
