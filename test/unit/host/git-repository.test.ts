import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { openRepository } from '../../../src/host/git-repository.ts';
import type { ChangedFile, Revision } from '../../../src/model/change-set.ts';
import { HostError } from '../../../src/model/errors.ts';
import type { Repository } from '../../../src/model/ports.ts';
import { mergeRef, type Repo, repoYard } from '../../helpers/repo.ts';

const yard = repoYard();
const opened: Repository[] = [];
const workTree: Revision = { kind: 'work-tree' };
const empty: Revision = { kind: 'empty' };

const at = (id: string): Revision => ({ kind: 'commit', id });
const rows = (files: readonly ChangedFile[]): readonly string[] =>
  files.map(({ path, status, headMode }) => `${status} ${headMode} ${path}`);
const text = (bytes: Uint8Array | undefined): string | undefined =>
  bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8');

async function open(repo: Repo, directory = repo.dir): Promise<Repository> {
  const repository = await openRepository(directory);
  opened.push(repository);
  return repository;
}

afterEach(async () => {
  await Promise.all(opened.splice(0).map((repository) => repository.close()));
});
afterAll(() => yard.remove());

describe('diff of two commits', () => {
  it('names every kind of change, with renames as deletion and addition', async () => {
    const repo = yard.init();
    const base = repo.commit({
      keep: 'k',
      edit: 'a',
      gone: 'g',
      old: 'same',
      mode: 'm',
      link: 'plain',
      'Case.txt': 'c',
    });
    const head = repo.commit({
      edit: 'b',
      gone: null,
      old: null,
      'new/name': 'same',
      mode: { script: 'm' },
      link: { link: 'keep' },
      added: 'x',
      'Case.txt': null,
      'case.txt': 'c',
    });
    const repository = await open(repo);
    expect(rows(await repository.diff(at(base), at(head)))).toEqual([
      'deleted 000000 Case.txt',
      'added 100644 added',
      'added 100644 case.txt',
      'modified 100644 edit',
      'deleted 000000 gone',
      'type-changed 120000 link',
      'modified 100755 mode',
      'added 100644 new/name',
      'deleted 000000 old',
    ]);
    expect(rows(await repository.diff(at(base), at(base)))).toEqual([]);
  });

  const oddNames = [
    'tab\there',
    'line\nend',
    'naïve-ü-漢.json',
    '-leading',
    '--',
    ' space ',
    '"quoted"',
    'a\\b',
    ':(top)x',
    '*',
  ];

  it.each(oddNames)('reads and lists the name %j', async (name) => {
    const repo = yard.init();
    const base = repo.commit({ other: 'o' });
    const head = repo.commit({ [name]: `in ${name}` });
    const repository = await open(repo);
    expect(rows(await repository.diff(at(base), at(head)))).toEqual([`added 100644 ${name}`]);
    expect(text(await repository.read(at(head), name))).toBe(`in ${name}`);
    expect(text(await repository.read(workTree, name))).toBe(`in ${name}`);
    expect(await repository.read(at(base), name)).toBeUndefined();
  });

  it('refuses a name that is not UTF-8 and shows its bytes', async () => {
    const repo = yard.init();
    const base = repo.commit({ a: 'a' });
    const name = Buffer.concat([Buffer.from(`${repo.dir}/caf`), Buffer.from([0xe9])]);
    writeFileSync(name, 'x');
    const head = repo.commit();
    const repository = await open(repo);
    await expect(repository.diff(at(base), at(head))).rejects.toThrow('"caf\\xe9" is not UTF-8');
    await expect(repository.list(at(head))).rejects.toThrow(HostError);
    await expect(repository.list(workTree)).rejects.toThrow(HostError);
  });

  it('keeps a byte order mark that is part of a name', async () => {
    const repo = yard.init();
    const head = repo.commit({ '\ufeffa': 'x' });
    expect(rows(await (await open(repo)).list(at(head)))).toEqual(['unchanged 100644 \ufeffa']);
  });

  it('takes a root commit and the first push as additions, and the empty head as deletions', async () => {
    const repo = yard.init();
    const root = repo.commit({ b: 'b', a: 'a' });
    const repository = await open(repo);
    expect(rows(await repository.diff(empty, at(root)))).toEqual(['added 100644 a', 'added 100644 b']);
    expect(rows(await repository.diff(at(root), empty))).toEqual(['deleted 000000 a', 'deleted 000000 b']);
    expect(await repository.parents(root)).toEqual([]);
  });

  it('shows a submodule bump by its mode and reads no content of it', async () => {
    const inner = yard.init();
    inner.commit({ f: '1' });
    const repo = yard.init();
    repo.git('submodule', '--quiet', 'add', `file://${inner.dir}`, 'sub');
    const base = repo.commit({ a: 'a' });
    inner.commit({ f: '2' });
    execFileSync('git', ['-C', join(repo.dir, 'sub'), 'pull', '--quiet'], { stdio: 'pipe' });
    const head = repo.commit();
    const repository = await open(repo);
    expect(rows(await repository.diff(at(base), at(head)))).toEqual(['modified 160000 sub']);
    expect(await repository.read(at(head), 'sub')).toBeUndefined();
    expect((await repository.list(workTree)).map(({ path }) => path)).toEqual(['.gitmodules', 'a', 'sub']);
  });

  it('works with SHA-256 objects', async () => {
    const repo = yard.init('--object-format=sha256');
    const base = repo.commit({ a: '1' });
    const head = repo.commit({ a: '2' });
    const repository = await open(repo);
    expect(base).toHaveLength(64);
    expect(rows(await repository.diff(at(base), at(head)))).toEqual(['modified 100644 a']);
    expect(rows(await repository.diff(empty, at(base)))).toEqual(['added 100644 a']);
    expect(await repository.parents(head)).toEqual([base]);
    expect(await repository.ensure(base)).toBe(true);
    expect(text(await repository.read(at(base), 'a'))).toBe('1');
  });

  it('runs no diff driver, no text conversion and no hook that the repository or the user names', async () => {
    const repo = yard.init();
    const trap = join(yard.folder, 'trap');
    const trapped = join(yard.folder, 'trapped');
    repo.write({});
    writeFileSync(trap, `#!/bin/sh\ntouch ${trapped}\ncat "$1"\n`, { mode: 0o755 });
    const base = repo.commit({ '.gitattributes': '* diff=evil\n', 'a.txt': '1' });
    const head = repo.commit({ 'a.txt': '2' });
    for (const key of [
      'diff.external',
      'diff.evil.command',
      'diff.evil.textconv',
      'core.fsmonitor',
      'core.pager',
    ])
      repo.git('config', key, trap);
    writeFileSync(join(repo.dir, '.git/hooks/post-index-change'), readFileSync(trap), { mode: 0o755 });
    repo.write({ 'a.txt': '3' });
    const repository = await open(repo);
    expect(rows(await repository.diff(at(base), at(head)))).toEqual(['modified 100644 a.txt']);
    expect(rows(await repository.diff(at(head), workTree))).toEqual(['modified 100644 a.txt']);
    expect(text(await repository.read(at(head), 'a.txt'))).toBe('2');
    expect(existsSync(trapped)).toBe(false);
  });

  it('is not fooled by replaced objects', async () => {
    const repo = yard.init();
    const base = repo.commit({ a: '1' });
    const head = repo.commit({ a: '2' });
    repo.git('replace', head, base);
    expect(rows(await (await open(repo)).diff(at(base), at(head)))).toEqual(['modified 100644 a']);
  });

  it('fails, and is never empty, when a commit is missing', async () => {
    const repo = yard.init();
    const head = repo.commit({ a: '1' });
    const repository = await open(repo);
    const missing = '1'.repeat(40);
    await expect(repository.diff(at(missing), at(head))).rejects.toThrow(
      /git diff: fatal: bad object.*\n.*fetch-depth: 0/,
    );
    await expect(repository.list(at(missing))).rejects.toThrow(HostError);
    await expect(repository.read(at(missing), 'a')).rejects.toThrow(HostError);
    await expect(repository.parents(missing)).rejects.toThrow(HostError);
  });
});

describe('work tree', () => {
  it('sees staged, unstaged and untracked changes and none of the ignored', async () => {
    const repo = yard.init();
    const head = repo.commit({
      '.gitignore': 'ignored\n',
      same: 's',
      touched: 't',
      edit: 'e',
      staged: 's',
      gone: 'g',
      link: 'l',
      dropped: 'd',
    });
    repo.write({ staged: 'S' });
    repo.git('add', 'staged');
    repo.git('rm', '--quiet', '--cached', 'dropped');
    repo.write({
      edit: 'E',
      gone: null,
      link: { link: 'same' },
      ignored: 'i',
      intended: 'n',
      'u/new': { script: 'x' },
    });
    repo.git('add', '--intent-to-add', 'intended');
    utimesSync(join(repo.dir, 'touched'), 1, 1);
    const repository = await open(repo);
    expect(rows(await repository.diff(at(head), workTree))).toEqual([
      'modified 100644 dropped',
      'modified 100644 edit',
      'deleted 000000 gone',
      'added 100644 intended',
      'type-changed 120000 link',
      'modified 100644 staged',
      'added 100755 u/new',
    ]);
    expect(rows(await repository.list(workTree))).toEqual([
      'unchanged 100644 .gitignore',
      'unchanged 100644 dropped',
      'unchanged 100644 edit',
      'unchanged 100644 intended',
      'unchanged 120000 link',
      'unchanged 100644 same',
      'unchanged 100644 staged',
      'unchanged 100644 touched',
      'unchanged 100755 u/new',
    ]);
    expect(text(await repository.read(workTree, 'ignored'))).toBe('i');
    expect(await repository.read(workTree, 'gone')).toBeUndefined();
  });

  it('covers the whole repository when opened in a folder of it', async () => {
    const repo = yard.init();
    const head = repo.commit({ 'a/b': '1', c: '1' });
    repo.write({ c: '2', d: '1' });
    const repository = await open(repo, join(repo.dir, 'a'));
    expect(repository.root).toBe(repo.dir);
    expect(rows(await repository.diff(at(head), workTree))).toEqual(['modified 100644 c', 'added 100644 d']);
  });

  it('names the file with merge conflicts', async () => {
    const repo = yard.init();
    repo.commit({ 'x.json': '0' });
    repo.git('checkout', '--quiet', '-b', 'side');
    repo.commit({ 'x.json': '1' });
    repo.git('checkout', '--quiet', 'main');
    const head = repo.commit({ 'x.json': '2' });
    expect(() => repo.git('merge', 'side')).toThrow();
    const repository = await open(repo);
    await expect(repository.diff(at(head), workTree)).rejects.toThrow('"x.json" has merge conflicts');
    await expect(repository.list(workTree)).rejects.toThrow('"x.json" has merge conflicts');
  });

  it('reads through links inside the repository and through none that leave it', async () => {
    const repo = yard.init();
    writeFileSync(join(yard.folder, 'secret'), 'secret');
    repo.commit({
      real: 'r',
      inside: { link: 'd/hop' },
      'd/hop': { link: '../real' },
      outside: { link: '../secret' },
      absolute: { link: '/etc/passwd' },
      dotgit: { link: '.git/config' },
      dangling: { link: 'nowhere' },
      loop: { link: 'loop' },
    });
    repo.write({ up: { link: '..' } });
    const repository = await open(repo);
    expect(text(await repository.read(workTree, 'inside'))).toBe('r');
    expect(await repository.resolveLink('inside')).toBe('real');
    for (const path of ['outside', 'absolute', 'dotgit', 'up/secret', '../secret', '.git/config']) {
      await expect(repository.read(workTree, path), path).rejects.toThrow('leads out of the repository');
      expect(await repository.resolveLink(path), path).toBeUndefined();
    }
    for (const path of ['dangling', 'loop', 'd', 'real/x'])
      expect(await repository.read(workTree, path), path).toBeUndefined();
  });

  it('gives the link text of a commit and the raw bytes of a file that checkout would convert', async () => {
    const repo = yard.init();
    const head = repo.commit({
      link: { link: 'real' },
      '.gitattributes': '*.txt text eol=crlf\n',
      'a.txt': 'x\ny\n',
    });
    const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256);
    const next = repo.commit({ 'big.bin': bytes, none: '' });
    const repository = await open(repo);
    expect(text(await repository.read(at(head), 'link'))).toBe('real');
    expect(text(await repository.read(at(head), 'a.txt'))).toBe('x\ny\n');
    expect(await repository.read(at(next), 'big.bin')).toEqual(Buffer.from(bytes));
    expect(text(await repository.read(at(next), 'none'))).toBe('');
  });

  it('does not wait for a pipe', async () => {
    const repo = yard.init();
    repo.commit({ a: 'a' });
    execFileSync('mkfifo', [join(repo.dir, 'pipe')]);
    await expect((await open(repo)).read(workTree, 'pipe')).rejects.toThrow('"pipe" is not a regular file');
  });

  it('takes what a sparse checkout left out from the index', async () => {
    const source = yard.init();
    const head = source.commit({ 'in/a': 'a', 'out/b': 'b' });
    const repo = yard.clone(source);
    repo.git('sparse-checkout', 'set', 'in');
    expect(existsSync(join(repo.dir, 'out/b'))).toBe(false);
    const repository = await open(repo);
    expect(rows(await repository.diff(at(head), workTree))).toEqual([]);
    expect(rows(await repository.list(workTree))).toEqual([
      'unchanged 100644 in/a',
      'unchanged 100644 out/b',
    ]);
    expect(text(await repository.read(workTree, 'out/b'))).toBe('b');
  });

  it('shows a repository inside this one as a submodule', async () => {
    const repo = yard.init();
    repo.commit({ a: 'a' });
    mkdirSync(join(repo.dir, 'nested'));
    execFileSync('git', ['init', '--quiet', join(repo.dir, 'nested')]);
    expect(rows(await (await open(repo)).list(workTree))).toEqual([
      'unchanged 100644 a',
      'unchanged 160000 nested',
    ]);
  });
});

describe('history', () => {
  it('reads the parents that a shallow clone hides, and fetches them', async () => {
    const source = yard.init();
    source.commit({ a: '1', b: '1' });
    source.git('checkout', '--quiet', '-b', 'topic');
    source.commit({ a: '2' });
    source.git('checkout', '--quiet', 'main');
    source.commit({ b: '2' });
    const pull = mergeRef(source, 'topic');
    const repository = await open(yard.checkout(source, 'refs/pull/1/merge'));
    expect(await repository.commit('HEAD')).toBe(pull.mergeSha);
    expect(await repository.commit('HEAD^1')).toBeUndefined();
    expect(await repository.parents(pull.mergeSha)).toEqual([pull.baseSha, pull.headSha]);
    expect(await repository.commit(pull.baseSha)).toBeUndefined();
    expect(await repository.ensure(pull.baseSha)).toBe(true);
    expect(rows(await repository.diff(at(pull.baseSha), at(pull.mergeSha)))).toEqual(['modified 100644 a']);
    expect(text(await repository.read(at(pull.baseSha), 'a'))).toBe('1');
  });

  it('says no to a commit that nobody has, and to what is no commit id', async () => {
    const source = yard.init();
    source.commit({ a: '1' });
    const repository = await open(yard.clone(source));
    for (const id of ['2'.repeat(40), '0'.repeat(40), '--upload-pack=touch x', 'main', ''])
      expect(await repository.ensure(id), id).toBe(false);
  });

  it.each([
    ['HEAD', true],
    ['main', true],
    ['v1', true],
    ['refs/heads/main', true],
    ['HEAD@{0}', true],
    ['nope', false],
    ['nope@{upstream}', false],
    ['-h', false],
    ['--all', false],
    ['a\nb', false],
    ['a\0b', false],
    ['', false],
    ['HEAD:a', false],
  ])('resolves %j: %s', async (name, known) => {
    const repo = yard.init();
    const head = repo.commit({ a: '1' });
    repo.git('tag', '--annotate', '--message', 'one', 'v1');
    const repository = await open(repo);
    expect(await repository.commit(name)).toBe(known ? head : undefined);
    expect(await repository.commit('HEAD')).toBe(head);
  });

  it('finds merge bases, and none between strangers', async () => {
    const repo = yard.init();
    const root = repo.commit({ a: '1' });
    repo.git('checkout', '--quiet', '-b', 'side');
    const side = repo.commit({ b: '1' });
    repo.git('checkout', '--quiet', 'main');
    repo.commit({ c: '1' });
    repo.git('checkout', '--quiet', '--orphan', 'stranger');
    const stranger = repo.commit({ d: '1' });
    const repository = await open(repo);
    expect(await repository.mergeBase('main', side)).toBe(root);
    expect(await repository.mergeBase(side, stranger)).toBeUndefined();
    expect(await repository.mergeBase(side, 'nope')).toBeUndefined();
  });

  it('compares a branch with its upstream, else with the likely ones', async () => {
    const alone = yard.init();
    alone.git('symbolic-ref', 'HEAD', 'refs/heads/trunk');
    alone.commit({ a: '1' });
    expect(await (await open(alone)).upstream()).toBeUndefined();
    alone.git('branch', 'master');
    expect(await (await open(alone)).upstream()).toBe('refs/heads/master');

    const source = yard.init();
    source.commit({ a: '1' });
    source.git('branch', 'release');
    const repo = yard.clone(source);
    repo.git('checkout', '--quiet', '-b', 'topic');
    expect(await (await open(repo)).upstream()).toBe('refs/remotes/origin/HEAD');
    repo.git('branch', '--quiet', '--set-upstream-to=origin/release');
    expect(await (await open(repo)).upstream()).toBe('refs/remotes/origin/release');
    repo.git('update-ref', '-d', 'refs/remotes/origin/release');
    expect(await (await open(repo)).upstream()).toBe('refs/remotes/origin/HEAD');
  });

  it('fetches what a partial clone left out', async () => {
    const source = yard.init();
    source.commit({ a: 'old' });
    source.commit({ a: 'new' });
    const repo = yard.clone(source, '--filter=blob:none');
    repo.git('config', 'protocol.file.allow', 'always');
    const repository = await open(repo);
    const [old] = await repository.parents((await repository.commit('HEAD')) ?? '');
    expect(text(await repository.read(at(old ?? ''), 'a'))).toBe('old');
  });

  it('reports content that a partial clone left out and cannot get as missing, not as absent', async () => {
    const source = yard.init();
    const old = source.commit({ a: 'old' });
    source.commit({ a: 'new' });
    const repo = yard.clone(source, '--filter=blob:none');
    repo.git('remote', 'set-url', 'origin', `file://${yard.folder}/nothing-here`);
    await expect((await open(repo)).read(at(old), 'a')).rejects.toThrow(HostError);
  });

  it('signs in to the server with the token, in place of kept credentials', async () => {
    const seen: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      seen.push(request.headersDistinct.authorization?.join(' + '));
      response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const serverUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const repo = yard.init();
    repo.commit({ a: '1' });
    repo.git('remote', 'add', 'origin', `${serverUrl}/o/r`);
    repo.git('config', `http.${serverUrl}/.extraheader`, 'AUTHORIZATION: basic b2xk');
    const repository = await openRepository(repo.dir, { access: { serverUrl, token: 'T0K' } });
    expect(await repository.ensure('3'.repeat(40))).toBe(false);
    await repository.close();
    await new Promise((resolve) => server.close(resolve));
    expect(seen[0]).toBe(`basic ${Buffer.from('x-access-token:T0K').toString('base64')}`);
  });
});

describe('opening', () => {
  it('says what to do where there is no repository', async () => {
    mkdirSync(join(yard.folder, 'plain'));
    await expect(openRepository(join(yard.folder, 'plain'))).rejects.toThrow(
      /not a git repository.*\n.*actions\/checkout/,
    );
    await expect(openRepository(join(yard.folder, 'nowhere'))).rejects.toThrow(/nowhere does not exist/);
    await expect(openRepository(join(yard.folder, 'trap'))).rejects.toThrow(/trap is not a folder/);
  });

  it('refuses a bare repository', async () => {
    const repo = yard.init('--bare');
    await expect(openRepository(repo.dir)).rejects.toThrow(/bare repository/);
  });

  it('says so when git is missing', async () => {
    const repo = yard.init();
    const path = process.env.PATH;
    process.env.PATH = yard.folder;
    try {
      await expect(openRepository(repo.dir)).rejects.toThrow('git was not found on PATH');
    } finally {
      process.env.PATH = path;
    }
  });

  it.skipIf(process.getuid?.() !== 0)(
    'opens a checkout of another user (only root can make one)',
    async () => {
      const repo = yard.init();
      const head = repo.commit({ a: 'a' });
      for (const path of ['', '.git']) chownSync(join(repo.dir, path), 12_345, 12_345);
      expect(() =>
        execFileSync('git', ['-C', repo.dir, 'status'], {
          stdio: 'pipe',
          env: { PATH: process.env.PATH, HOME: '/nonexistent' },
        }),
      ).toThrow(/dubious ownership/);
      expect(rows(await (await open(repo)).list(at(head)))).toEqual(['unchanged 100644 a']);
    },
  );

  it('ignores git variables that a hook has set', async () => {
    const repo = yard.init();
    const head = repo.commit({ a: 'a' });
    process.env.GIT_DIR = join(yard.folder, 'elsewhere');
    process.env.GIT_INDEX_FILE = join(yard.folder, 'elsewhere');
    try {
      expect(await (await open(repo)).commit('HEAD')).toBe(head);
    } finally {
      delete process.env.GIT_DIR;
      delete process.env.GIT_INDEX_FILE;
    }
  });

  it('knows a repository without a commit', async () => {
    const repo = yard.init();
    repo.write({ a: 'a' });
    const repository = await open(repo);
    expect(await repository.commit('HEAD')).toBeUndefined();
    expect(await repository.upstream()).toBeUndefined();
    expect(rows(await repository.diff(empty, workTree))).toEqual(['added 100644 a']);
  });

  it('answers many questions at once and ends its process', async () => {
    const repo = yard.init();
    const names = Array.from({ length: 50 }, (_, index) => `f${index}`);
    const head = repo.commit(Object.fromEntries(names.map((name) => [name, name.repeat(500)])));
    const repository = await openRepository(repo.dir);
    const contents = await Promise.all(names.map((name) => repository.read(at(head), name)));
    expect(contents.map(text)).toEqual(names.map((name) => name.repeat(500)));
    await repository.close();
    await expect(repository.read(at(head), 'f1')).rejects.toThrow(HostError);
  });
});
