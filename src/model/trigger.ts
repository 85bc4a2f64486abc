/** Who asked for the run, with the facts of the event and nothing derived from them yet. */
export type Trigger =
  /** A pull request; `headSha` is the pull request's own tip, the checkout is usually the merge commit. */
  | {
      readonly kind: 'pull-request';
      readonly event: string;
      readonly headSha: string;
      readonly baseRef: string;
    }
  | {
      readonly kind: 'merge-group';
      readonly event: string;
      readonly headSha: string;
      readonly baseSha: string;
    }
  | {
      readonly kind: 'push';
      readonly event: string;
      /** Full ref, `refs/heads/main`. */
      readonly ref: string;
      /** All zeros for a new branch. */
      readonly before: string;
      readonly after: string;
      readonly forced: boolean;
      readonly deleted: boolean;
      readonly defaultBranch: string;
    }
  /** A run by hand or by clock: no change of its own. */
  | { readonly kind: 'manual'; readonly event: string; readonly ref: string; readonly defaultBranch: string }
  /** The command line in a work tree. */
  | { readonly kind: 'local'; readonly event: 'local' }
  /** An event in which running a parser on the changed files would be unsafe. */
  | { readonly kind: 'refused'; readonly event: string; readonly reason: string }
  /** An event that carries no base and no head. */
  | { readonly kind: 'unknown'; readonly event: string };
