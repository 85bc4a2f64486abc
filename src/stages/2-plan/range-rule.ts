/** One way to find the base commit. Ways are tried in order; the first that gives a commit is taken. */
export type BaseRule =
  /** This commit, fetched when the clone lacks it. */
  | { readonly kind: 'commit'; readonly id: string }
  /** The best common ancestor of head and the first of these names that exists. */
  | { readonly kind: 'merge-base'; readonly names: readonly string[] }
  /** The best common ancestor of the checkout and the branch that it is compared with. */
  | { readonly kind: 'upstream' }
  /** The first parent that the head commit records. */
  | { readonly kind: 'first-parent' }
  /** Nothing at all: every file is new. */
  | { readonly kind: 'empty' }
  /** The head itself: there is nothing to check. */
  | { readonly kind: 'head' };

/** Which state of the files is judged. */
export type HeadRule = { readonly kind: 'commit'; readonly id: string } | { readonly kind: 'work-tree' };

/** How base and head are to be found for one trigger. */
export interface RangeRule {
  readonly head: HeadRule;
  /** Empty: the trigger has no change of its own, every file is checked. */
  readonly bases: readonly BaseRule[];
  /** Why every file is checked when no base can be had; one sentence without a full stop. */
  readonly otherwise: string;
  readonly notes: readonly string[];
}

/** The commit that is checked out, with the parents that it records. */
export interface Checkout {
  readonly id: string;
  readonly parents: readonly string[];
}
