/** Why a process was stopped by us. */
export type Breach =
  /** Still running at its time limit. */
  | 'time'
  /** Its tree was resident with more than its memory limit. */
  | 'memory';

/** How one process came to its end, before anybody judges it. */
export type ProcessEnd =
  /** It ended by itself. `status` as a POSIX shell tells it: the exit code, or 128 + n after signal n. */
  | { readonly kind: 'ended'; readonly status: number }
  /** We killed it, with everything that it had started. */
  | { readonly kind: 'stopped'; readonly breach: Breach }
  /** It could not be started. `reason` is for people: what, where, what next. */
  | { readonly kind: 'unstarted'; readonly reason: string };
