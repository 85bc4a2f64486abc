import { endGroup, type ProcessGroup } from './end-group.ts';

/** The one piece of state that outlives a session: a signal handler has nobody to ask. */
const live = new Set<ProcessGroup>();
let closed = false;

/** Remembers a running group until the returned function is called. After `closeAllNow` it is killed at once. */
export function trackGroup(group: ProcessGroup): () => void {
  if (closed) endGroup(group);
  else live.add(group);
  return () => {
    live.delete(group);
  };
}

/**
 * Kills everything that any session has running, synchronously, and lets nothing start after it. For the
 * signal handlers of the entries: the runner sends SIGINT, 7.5 s later SIGTERM, 2.5 s later SIGKILL.
 */
export function closeAllNow(): void {
  closed = true;
  for (const group of live) endGroup(group);
  live.clear();
}

/** Has `closeAllNow` been called? What a run shows after it says nothing of the parser. */
export function isClosed(): boolean {
  return closed;
}
