import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What to put at a path: bytes or text, a symlink, an executable, or nothing (the file goes away). */
export type Content = string | Uint8Array | { readonly link: string } | { readonly script: string } | null;
export type Files = Readonly<Record<string, Content>>;

/** A real git repository in a folder of its own. */
export interface Repo {
  readonly dir: string;
  /** Runs git and gives its trimmed output. */
  readonly git: (...args: readonly string[]) => string;
  /** Writes files without committing. */
  readonly write: (files: Files) => void;
  /** Writes files, adds everything, commits; gives the commit's id. */
  readonly commit: (files?: Files) => string;
}

/** Identity and dates are fixed, so that ids are the same on every machine. */
const environment = {
  PATH: process.env.PATH,
  HOME: '/nonexistent',
  LC_ALL: 'C',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.org',
  GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: 'protocol.file.allow',
  GIT_CONFIG_VALUE_0: 'always',
};

function runIn(dir: string, args: readonly string[]): string {
  return execFileSync('git', args, { cwd: dir, env: environment, encoding: 'utf8', stdio: 'pipe' }).trim();
}

function put(file: string, content: Content): void {
  rmSync(file, { recursive: true, force: true });
  if (content === null) return;
  mkdirSync(dirname(file), { recursive: true });
  if (typeof content === 'string' || content instanceof Uint8Array) writeFileSync(file, content);
  else if ('link' in content) symlinkSync(content.link, file);
  else {
    writeFileSync(file, content.script);
    chmodSync(file, 0o755);
  }
}

function repoAt(dir: string): Repo {
  const git = (...args: readonly string[]): string => runIn(dir, args);
  const write = (files: Files): void => {
    for (const [path, content] of Object.entries(files)) put(join(dir, path), content);
  };
  const commit = (files: Files = {}): string => {
    write(files);
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', '--message', 'change');
    return git('rev-parse', 'HEAD');
  };
  return { dir, git, write, commit };
}

/** Makes repositories below one temporary folder. */
export interface RepoYard {
  readonly folder: string;
  readonly init: (...flags: readonly string[]) => Repo;
  /** Clones over `file://`, where `--depth` and `--filter` count. */
  readonly clone: (source: Repo, ...flags: readonly string[]) => Repo;
  /** What actions/checkout leaves behind: one commit, detached, at a depth. */
  readonly checkout: (source: Repo, ref: string, depth?: number) => Repo;
  readonly remove: () => void;
}

/** Opens a yard; call `remove` when the test file is done. */
export function repoYard(): RepoYard {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'crashgate-repo-')));
  let count = 0;
  const next = (): string => join(folder, `r${count++}`);
  const init = (...flags: readonly string[]): Repo => {
    const dir = next();
    runIn(folder, ['init', '--quiet', '--initial-branch=main', ...flags, dir]);
    const repo = repoAt(dir);
    repo.git('config', 'uploadpack.allowFilter', 'true');
    return repo;
  };
  const clone = (source: Repo, ...flags: readonly string[]): Repo => {
    const dir = next();
    runIn(folder, ['clone', '--quiet', ...flags, `file://${source.dir}`, dir]);
    return repoAt(dir);
  };
  const checkout = (source: Repo, ref: string, depth = 1): Repo => {
    const repo = init();
    repo.git('remote', 'add', 'origin', `file://${source.dir}`);
    repo.git('fetch', '--quiet', '--no-tags', `--depth=${depth}`, 'origin', ref);
    repo.git('checkout', '--quiet', '--detach', 'FETCH_HEAD');
    return repo;
  };
  return { folder, init, clone, checkout, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A pull request as GitHub holds it. */
export interface PullRequest {
  readonly headSha: string;
  readonly baseSha: string;
  readonly mergeSha: string;
}

/** Builds `refs/pull/1/merge`: the pull request's tip merged into the base branch, base first. */
export function mergeRef(repo: Repo, headBranch: string, baseBranch = 'main'): PullRequest {
  const baseSha = repo.git('rev-parse', baseBranch);
  const headSha = repo.git('rev-parse', headBranch);
  repo.git('checkout', '--quiet', '--detach', baseBranch);
  repo.git('merge', '--quiet', '--no-ff', '--message', 'merge', headSha);
  const mergeSha = repo.git('rev-parse', 'HEAD');
  repo.git('update-ref', 'refs/pull/1/merge', mergeSha);
  repo.git('checkout', '--quiet', baseBranch);
  return { headSha, baseSha, mergeSha };
}
