/** A state of the repository that can be read file by file. */
export type Revision =
  /** A commit, by full object id. */
  | { readonly kind: 'commit'; readonly id: string }
  /** The files on disk, including untracked ones that are not ignored. */
  | { readonly kind: 'work-tree' }
  /** Nothing at all: the base of a first push. */
  | { readonly kind: 'empty' };

/** No files at all. */
export const nothing: Revision = { kind: 'empty' };

/** Git's mode of a symbolic link. https://git-scm.com/docs/git-fast-import#_filemodify */
export const symlinkMode = '120000';
/** Git's mode of a submodule: a commit of another repository. */
export const submoduleMode = '160000';

/** What happened to a path between base and head; a rename is a deletion and an addition. */
export type ChangeStatus =
  | 'added'
  | 'modified'
  | 'deleted'
  /** Regular file, symlink or submodule turned into another of these. */
  | 'type-changed'
  /** Not changed, in the set because a full scan was asked for. */
  | 'unchanged';

/** One path of the change. */
export interface ChangedFile {
  /** Path from the repository root, `/` separated. */
  readonly path: string;
  readonly status: ChangeStatus;
  /** Git mode at head: `100644`, `100755`, `120000` (symlink), `160000` (submodule), `000000` (absent). */
  readonly headMode: string;
}

/** How the set was learned. `git`: two-dot diff. `full-scan`: every tracked file. `list`: given by the caller. */
export type ChangeMethod = 'git' | 'full-scan' | 'list';

/** Base, head and what lies between them. */
export interface ChangeSet {
  /** Event or command that caused the run, for people: `pull_request`, `push`, `local`, … */
  readonly event: string;
  readonly method: ChangeMethod;
  readonly base: Revision;
  readonly head: Revision;
  /** Sorted by path. */
  readonly files: readonly ChangedFile[];
  /** What a reader should know of how base and head were chosen. */
  readonly notes: readonly string[];
}
