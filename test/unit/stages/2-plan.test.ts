import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { openRepository } from '../../../src/host/git-repository.ts';
import { HostError, SettingsError } from '../../../src/model/errors.ts';
import type { Plan } from '../../../src/model/plan.ts';
import type { Repository } from '../../../src/model/ports.ts';
import type { RunRequest } from '../../../src/model/request.ts';
import type { Target } from '../../../src/model/target.ts';
import type { Trigger } from '../../../src/model/trigger.ts';
import { plan } from '../../../src/stages/2-plan.ts';
import { aPolicy, aRequest, aTarget } from '../../helpers/factory.ts';
import { type Files, mergeRef, type Repo, repoYard } from '../../helpers/repo.ts';

const yard = repoYard();
const opened: Repository[] = [];
const configPath = 'gate.json';
const zero = '0'.repeat(40);
const local: Trigger = { kind: 'local', event: 'local' };

/** A config file that this test's `policyFrom` can read: overrides of one ordinary target each. */
const config = (...targets: readonly Partial<Target>[]): string => JSON.stringify(targets);

const policyFrom: RunRequest['policyFrom'] = async (read) => {
  const text = await read(configPath);
  if (text === undefined) return undefined;
  if (!text.startsWith('[')) throw new SettingsError('gate.json is no list');
  const targets = (JSON.parse(text) as Partial<Target>[]).map(aTarget);
  return aPolicy({ targets, configPath, gateFiles: ['schema.json'] });
};

function request(trigger: Trigger, over: Partial<RunRequest> = {}): RunRequest {
  return aRequest({ trigger, policyFrom, ...over });
}

async function planIn(repo: Repo, trigger: Trigger, over: Partial<RunRequest> = {}): Promise<Plan> {
  const repository = await openRepository(repo.dir);
  opened.push(repository);
  return plan(request(trigger, over), repository);
}

const changed = ({ changes }: Plan): readonly string[] =>
  changes.files.map(({ status, path }) => `${status} ${path}`);
const planned = ({ targets }: Plan): readonly string[] =>
  targets.flatMap(({ target, files }) => files.map((file) => `${target.name}: ${file.status} ${file.path}`));
const hits = ({ targets }: Plan): readonly string[] =>
  targets.flatMap(({ files }) => files.map((file) => file.path));
const idOf = (revision: Plan['changes']['base']): string =>
  revision.kind === 'commit' ? revision.id : revision.kind;

/** One rule, a config, and something beside it. */
function start(files: Files = {}): Repo {
  const repo = yard.init();
  repo.commit({ [configPath]: config({}), 'rules/a.json': '1', 'other.txt': '1', ...files });
  return repo;
}

/** A pull request that edits one rule while main moves on in another. */
function pullRequest(files: Files = { 'rules/a.json': '2' }) {
  const repo = start({ 'rules/m.json': '1' });
  repo.git('checkout', '--quiet', '-b', 'topic');
  repo.commit(files);
  repo.git('checkout', '--quiet', 'main');
  repo.commit({ 'rules/m.json': '2' });
  const pull = mergeRef(repo, 'topic');
  const trigger = {
    kind: 'pull-request',
    event: 'pull_request',
    headSha: pull.headSha,
    baseRef: 'main',
  } as const;
  return { repo, pull, trigger };
}

const push = (over: Partial<Extract<Trigger, { kind: 'push' }>>): Trigger => ({
  kind: 'push',
  event: 'push',
  ref: 'refs/heads/main',
  before: zero,
  after: zero,
  forced: false,
  deleted: false,
  defaultBranch: 'main',
  ...over,
});
const manual = (ref: string): Trigger => ({
  kind: 'manual',
  event: 'workflow_dispatch',
  ref,
  defaultBranch: 'main',
});

afterEach(async () => {
  await Promise.all(opened.splice(0).map((repository) => repository.close()));
});
afterAll(() => yard.remove());

describe('pull request', () => {
  it.each([1, 2])('compares the merge commit with what it lands on, at depth %i', async (depth) => {
    const { repo, pull, trigger } = pullRequest();
    const made = await planIn(yard.checkout(repo, 'refs/pull/1/merge', depth), trigger);
    expect(changed(made)).toEqual(['modified rules/a.json']);
    expect([idOf(made.changes.base), idOf(made.changes.head)]).toEqual([pull.baseSha, pull.mergeSha]);
    expect(made.changes).toMatchObject({ event: 'pull_request', method: 'git', notes: [] });
    expect(made.policySource).toEqual({ from: 'base', changedGateFiles: [] });
  });

  it('compares its own tip with the merge base, and says that the merge is not tested', async () => {
    const { repo, pull, trigger } = pullRequest();
    const clone = yard.clone(repo);
    clone.git('checkout', '--quiet', '--detach', pull.headSha);
    const made = await planIn(clone, trigger);
    expect(changed(made)).toEqual(['modified rules/a.json']);
    expect(made.changes.notes).toEqual([expect.stringContaining('merging them is not tested')]);
  });

  it('checks every file when its own tip comes without history', async () => {
    const { repo, trigger } = pullRequest();
    const made = await planIn(yard.checkout(repo, 'topic'), trigger);
    expect(made.changes).toMatchObject({ method: 'full-scan', base: { kind: 'empty' } });
    expect(planned(made)).toEqual([
      'detection-rules: unchanged rules/a.json',
      'detection-rules: unchanged rules/m.json',
    ]);
    expect(made.changes.notes).toContainEqual(expect.stringContaining('every file is checked'));
    expect(made.changes.notes).toContainEqual('there is no base: the policy is that of head');
  });

  it('takes the other parent when the base was merged into the tip by hand', async () => {
    const { repo, pull, trigger } = pullRequest();
    repo.git('checkout', '--quiet', 'topic');
    repo.git('merge', '--quiet', '--no-edit', 'main');
    const made = await planIn(repo, trigger);
    expect([changed(made), idOf(made.changes.base)]).toEqual([['modified rules/a.json'], pull.baseSha]);
  });

  it('refuses a checkout that does not hold the pull request', async () => {
    const { repo, trigger } = pullRequest();
    await expect(planIn(repo, trigger)).rejects.toThrow(
      /neither the pull request's tip .* nor a merge of it/,
    );
  });

  it('refuses when nothing is checked out', async () => {
    const trigger = {
      kind: 'pull-request',
      event: 'pull_request',
      headSha: '1'.repeat(40),
      baseRef: 'main',
    } as const;
    await expect(planIn(yard.init(), trigger)).rejects.toThrow('no commit is checked out');
  });

  it('checks the whole set, with what changed, when all is asked for', async () => {
    const { repo, trigger } = pullRequest({ 'rules/a.json': '2', 'other.txt': null });
    const made = await planIn(yard.checkout(repo, 'refs/pull/1/merge'), trigger, { mode: 'all' });
    expect(made.changes.method).toBe('full-scan');
    expect(changed(made)).toEqual([
      'unchanged gate.json',
      'deleted other.txt',
      'modified rules/a.json',
      'unchanged rules/m.json',
    ]);
    expect(made.policySource.from).toBe('base');
  });
});

describe('push and merge group', () => {
  it('compares with the commit before the push', async () => {
    const repo = start();
    const before = repo.git('rev-parse', 'HEAD');
    repo.commit({ 'rules/b.json': '1' });
    const after = repo.commit({ 'rules/a.json': '2' });
    const made = await planIn(yard.checkout(repo, 'main'), push({ before, after }));
    expect(changed(made)).toEqual(['modified rules/a.json', 'added rules/b.json']);
    expect(made.changes).toMatchObject({ method: 'git', notes: [] });
  });

  it('says that a forced push rewrote history, and compares the two states', async () => {
    const repo = start();
    const root = repo.git('rev-parse', 'HEAD');
    const before = repo.commit({ 'rules/a.json': '2' });
    repo.git('reset', '--quiet', '--hard', root);
    const after = repo.commit({ 'rules/b.json': '1' });
    const made = await planIn(repo, push({ before, after, forced: true }));
    expect(changed(made)).toEqual(['modified rules/a.json', 'added rules/b.json']);
    expect(made.changes.notes).toEqual(['the push was forced: history was rewritten']);
  });

  it('checks every file when the commit before a forced push is gone', async () => {
    const repo = start();
    const after = repo.git('rev-parse', 'HEAD');
    const made = await planIn(
      yard.checkout(repo, 'main'),
      push({ before: '1'.repeat(40), after, forced: true }),
    );
    expect(made.changes).toMatchObject({ method: 'full-scan', base: { kind: 'empty' } });
    expect(hits(made)).toEqual(['rules/a.json']);
    expect(made.changes.notes).toContain('the commit before the push cannot be had: every file is checked');
  });

  it('compares a new branch with the default branch, or checks every file without history', async () => {
    const repo = start();
    repo.git('checkout', '--quiet', '-b', 'topic');
    const after = repo.commit({ 'rules/b.json': '1' });
    const trigger = push({ ref: 'refs/heads/topic', after });
    expect(changed(await planIn(yard.clone(repo), trigger))).toEqual(['added rules/b.json']);
    const shallow = await planIn(yard.checkout(repo, 'topic'), trigger);
    expect([shallow.changes.method, hits(shallow)]).toEqual(['full-scan', ['rules/a.json', 'rules/b.json']]);
  });

  it('finds nothing to do in a new branch without commits of its own', async () => {
    const repo = start();
    const made = await planIn(repo, push({ ref: 'refs/heads/topic', after: repo.git('rev-parse', 'HEAD') }));
    expect([made.changes.method, changed(made), made.targets]).toEqual(['git', [], []]);
  });

  it('takes everything as added in the first push', async () => {
    const repo = start();
    const made = await planIn(yard.checkout(repo, 'main'), push({ after: repo.git('rev-parse', 'HEAD') }));
    expect(changed(made)).toEqual(['added gate.json', 'added other.txt', 'added rules/a.json']);
    expect(made.changes).toMatchObject({ method: 'git', base: { kind: 'empty' } });
  });

  it('has nothing to do for a deleted branch', async () => {
    const made = await planIn(
      start(),
      push({ ref: 'refs/heads/gone', before: '1'.repeat(40), deleted: true }),
    );
    expect([made.targets, changed(made)]).toEqual([[], []]);
    expect(made.changes.notes).toEqual(['refs/heads/gone was deleted: there is nothing to check']);
  });

  it('checks every file of a tag, an annotated one too', async () => {
    const repo = start();
    repo.git('tag', '--annotate', '--message', 'one', 'v1');
    const made = await planIn(repo, push({ ref: 'refs/tags/v1', after: repo.git('rev-parse', 'v1') }));
    expect(idOf(made.changes.head)).toBe(repo.git('rev-parse', 'HEAD'));
    expect(made.changes).toMatchObject({ method: 'full-scan' });
  });

  it('says so when the files are not those of the checkout, and fails when they cannot be had', async () => {
    const repo = start();
    const before = repo.git('rev-parse', 'HEAD');
    const after = repo.commit({ 'rules/a.json': '2' });
    repo.git('checkout', '--quiet', '--detach', before);
    const made = await planIn(repo, push({ before, after }));
    expect(made.changes.notes).toEqual([
      `the files are those of ${after}, the parser is the one of the checkout, ${before}`,
    ]);
    await expect(planIn(repo, push({ before, after: '1'.repeat(40) }))).rejects.toThrow(HostError);
  });

  it('compares a merge group of two pull requests with its base, else with its first parent', async () => {
    const repo = start();
    const baseSha = repo.git('rev-parse', 'HEAD');
    for (const name of ['b', 'c']) {
      repo.git('checkout', '--quiet', '-b', name, baseSha);
      repo.commit({ [`rules/${name}.json`]: '1' });
      repo.git('checkout', '--quiet', 'main');
      repo.git('merge', '--quiet', '--no-ff', '--no-edit', name);
    }
    const headSha = repo.git('rev-parse', 'HEAD');
    const group = { kind: 'merge-group', event: 'merge_group', headSha } as const;
    const checkout = yard.checkout(repo, 'main');
    expect(changed(await planIn(checkout, { ...group, baseSha }))).toEqual([
      'added rules/b.json',
      'added rules/c.json',
    ]);
    expect(changed(await planIn(checkout, { ...group, baseSha: '1'.repeat(40) }))).toEqual([
      'added rules/c.json',
    ]);
  });
});

describe('manual, local and refused', () => {
  it('checks every file of the default branch, and the change of any other', async () => {
    const repo = start();
    expect((await planIn(repo, manual('refs/heads/main'))).changes).toMatchObject({
      method: 'full-scan',
      base: { kind: 'empty' },
    });
    repo.git('checkout', '--quiet', '-b', 'topic');
    repo.commit({ 'rules/b.json': '1' });
    expect(changed(await planIn(repo, manual('refs/heads/topic')))).toEqual(['added rules/b.json']);
    expect(changed(await planIn(repo, manual('refs/heads/topic'), { baseRef: 'HEAD' }))).toEqual([]);
  });

  it('compares the work tree with the merge base of its upstream', async () => {
    const repo = yard.clone(start());
    repo.git('checkout', '--quiet', '-b', 'topic');
    repo.commit({ 'rules/b.json': '1' });
    repo.write({ 'rules/c.json': '1', [configPath]: config({ name: 'edited' }) });
    const made = await planIn(repo, local);
    expect(changed(made)).toEqual(['modified gate.json', 'added rules/b.json', 'added rules/c.json']);
    expect(made.changes).toMatchObject({ event: 'local', method: 'git', head: { kind: 'work-tree' } });
    expect([made.policySource.from, made.targets[0]?.target.name]).toEqual(['head', 'edited']);
  });

  it('takes everything as added before the first commit, and checks every file without an upstream', async () => {
    const repo = yard.init();
    repo.git('symbolic-ref', 'HEAD', 'refs/heads/trunk');
    repo.write({ [configPath]: config({}), 'rules/a.json': '1' });
    expect(changed(await planIn(repo, local))).toEqual(['added gate.json', 'added rules/a.json']);
    repo.commit();
    const made = await planIn(repo, local);
    expect(made.changes).toMatchObject({ method: 'full-scan', base: { kind: 'empty' } });
    expect(made.changes.notes[0]).toMatch(/no upstream, main or master .*: every file is checked/);
  });

  it('compares what is named, from the merge base on', async () => {
    const { repo, pull } = pullRequest();
    const made = await planIn(repo, local, { baseRef: 'main', headRef: 'topic' });
    expect([changed(made), idOf(made.changes.head)]).toEqual([['modified rules/a.json'], pull.headSha]);
    const clone = yard.clone(repo);
    clone.write({ 'rules/z.json': '1' });
    const other = await planIn(clone, local, { baseRef: 'topic' });
    expect(changed(other)).toEqual(['modified rules/m.json', 'added rules/z.json']);
  });

  it('compares strangers by their tips and says so', async () => {
    const repo = start();
    repo.git('checkout', '--quiet', '--orphan', 'stranger');
    repo.commit({ 'rules/b.json': '1' });
    const made = await planIn(
      repo,
      { kind: 'unknown', event: 'release' },
      { baseRef: 'main', headRef: 'stranger' },
    );
    expect(changed(made)).toEqual(['added rules/b.json']);
    expect(made.changes.notes[0]).toContain('no common ancestor with main');
  });

  it.each<[string, Trigger, Partial<RunRequest>, RegExp]>([
    ['base that is nowhere', local, { baseRef: 'nope' }, /the base "nope" is not a commit of this clone/],
    ['head without base', local, { headRef: 'main' }, /a head without a base/],
    [
      'event without a change',
      { kind: 'unknown', event: 'release' },
      {},
      /release names no base and no head/,
    ],
    [
      'target that is nowhere',
      local,
      { onlyTargets: ['rules'] },
      /no target is named "rules": there is detection-rules/,
    ],
    [
      'target with a slip in its name',
      local,
      { onlyTargets: ['detecton-rules'] },
      /no target is named "detecton-rules": did you mean "detection-rules"\?/,
    ],
    [
      'file that is nowhere',
      local,
      { fileList: ['rules/x.json'] },
      /"rules\/x.json" was given .* not in the repository/,
    ],
    ['config that is nowhere', local, { policyFrom: async () => undefined }, /there is no config: write/],
  ])('blames the settings for a %s', async (_, trigger, over, message) => {
    const made = planIn(start(), trigger, over);
    await expect(made).rejects.toThrow(message);
    await expect(made).rejects.toBeInstanceOf(SettingsError);
  });

  it('runs nothing in a refused event, whatever is named', async () => {
    const trigger: Trigger = { kind: 'refused', event: 'pull_request_target', reason: 'not safe here' };
    await expect(planIn(start(), trigger, { baseRef: 'main', headRef: 'main' })).rejects.toThrow(
      new HostError('not safe here'),
    );
  });

  it('checks a given list, with what happened to each file, and even what git ignores', async () => {
    const repo = start({ '.gitignore': 'rules/out.json\n', 'rules/gone.json': '1' });
    repo.write({ 'rules/out.json': '1', 'rules/gone.json': null });
    const fileList = ['./rules/a.json', 'rules/out.json', 'rules/gone.json', 'rules/a.json'];
    const made = await planIn(repo, local, { fileList });
    expect(made.changes.method).toBe('list');
    expect(changed(made)).toEqual([
      'unchanged rules/a.json',
      'deleted rules/gone.json',
      'added rules/out.json',
    ]);
    expect(hits(made)).toEqual(['rules/a.json', 'rules/out.json']);
  });
});

describe('policy', () => {
  const atMerge = async (files: Files): Promise<Plan> => {
    const { repo, trigger } = pullRequest(files);
    return planIn(yard.checkout(repo, 'refs/pull/1/merge'), trigger);
  };

  it('is that of the base: a change cannot switch off its own gate', async () => {
    const made = await atMerge({
      [configPath]: config({ files: ['docs/**'] }, { name: 'more' }),
      'rules/a.json': '2',
    });
    expect(made.policySource).toEqual({ from: 'base', changedGateFiles: [configPath] });
    expect(planned(made)).toEqual([
      'detection-rules: modified rules/a.json',
      'detection-rules: unchanged rules/m.json',
    ]);
    expect(made.changes.notes).toEqual([
      'the change touches the gate (gate.json): every file of every target is checked',
      'target "more" is new: it is checked from the next change on',
    ]);
  });

  it('covers every file when a schema changes or goes', async () => {
    const made = await atMerge({ 'schema.json': '{}' });
    expect(made.policySource.changedGateFiles).toEqual(['schema.json']);
    expect(hits(made)).toEqual(['rules/a.json', 'rules/m.json']);
  });

  it('still holds when the change deletes the config, and refuses one that the change breaks', async () => {
    const made = await atMerge({ [configPath]: null });
    expect([made.policySource.from, hits(made)]).toEqual(['base', ['rules/a.json', 'rules/m.json']]);
    expect(made.changes.notes).toContainEqual(expect.stringContaining('removes the config'));
    await expect(atMerge({ [configPath]: 'broken' })).rejects.toThrow('gate.json is no list');
    await expect(atMerge({ [configPath]: Uint8Array.of(0xff) })).rejects.toThrow('gate.json is not UTF-8');
  });

  it.each([
    ['no config', { [configPath]: null }, "the base has no config: head's is used"],
    [
      'a faulty config',
      { [configPath]: 'broken' },
      /^the config of the base is at fault, head's is used \(gate.json is no list\)/,
    ],
  ])('is that of head when the base has %s', async (_, files, note) => {
    const repo = start();
    const before = repo.commit(files);
    const after = repo.commit({ [configPath]: config({}) });
    const made = await planIn(repo, push({ before, after }));
    expect(made.policySource).toEqual({ from: 'head', changedGateFiles: [configPath] });
    expect(made.changes.notes[0]).toMatch(note);
  });

  it('can come from the inputs alone', async () => {
    const made = await planIn(start(), local, { policyFrom: async () => aPolicy({ configPath: undefined }) });
    expect(made.policySource).toEqual({ from: 'inputs', changedGateFiles: [] });
  });
});

describe('targets', () => {
  const work = async (
    targets: readonly Partial<Target>[],
    files: Files,
    over: Partial<RunRequest> = {},
  ): Promise<Plan> => {
    const repo = start({ [configPath]: config(...targets), 'rules/b.json': '1', 'zones/z.zone': '1' });
    repo.write(files);
    return planIn(repo, local, over);
  };

  it('says how many changed files no target covers, and plans only what is hit', async () => {
    const made = await work([{}, { name: 'zones', files: ['zones/*'] }], {
      'other.txt': '2',
      'rules/a.json': '2',
    });
    expect([planned(made), made.unmatched]).toEqual([['detection-rules: modified rules/a.json'], 1]);
    const none = await work([{}], { 'other.txt': '2' });
    expect([none.targets, none.unmatched]).toEqual([[], 1]);
  });

  it('gives a file to every target that covers it, and only to those asked for', async () => {
    const targets = [
      {},
      { name: 'all', files: ['**/*.json'], exclude: ['gate.json'], format: 'text' },
    ] as const;
    const made = await work(targets, { 'rules/a.json': '2' });
    expect(made.targets.map(({ target, files }) => [target.name, files[0]?.path])).toEqual([
      ['detection-rules', 'rules/a.json'],
      ['all', 'rules/a.json'],
    ]);
    const one = await work(targets, { 'rules/a.json': '2' }, { onlyTargets: ['all'] });
    expect(planned(one)).toEqual(['all: modified rules/a.json']);
  });

  it('plans a deletion only where the file is required, and counts the others', async () => {
    const made = await work([{ required: ['rules/a.json'] }], {
      'rules/a.json': null,
      'rules/b.json': null,
      'rules/c.json': '1',
    });
    expect(planned(made)).toEqual([
      'detection-rules: deleted rules/a.json',
      'detection-rules: added rules/c.json',
    ]);
    expect(made.changes.notes).toEqual(['1 deleted file: there is nothing to run']);
    expect(made.unmatched).toBe(0);
  });

  it('judges both names of a rename, into the pattern and out of it', async () => {
    const into = await work([{}], { 'rules/a.json': null, 'rules/n.json': '1', 'other.txt': null });
    expect(hits(into)).toEqual(['rules/n.json']);
    const out = await work([{ required: ['rules/a.json'] }], { 'rules/a.json': null, 'moved.json': '1' });
    // Untracked files are looked for where targets can be: the new name is outside.
    expect([planned(out), out.unmatched]).toEqual([['detection-rules: deleted rules/a.json'], 0]);
  });

  it('plans symlinks and leaves submodules out with a note', async () => {
    const repo = start();
    const base = repo.git('rev-parse', 'HEAD');
    repo.write({ 'rules/a.json': { link: '../other.txt' } });
    repo.git('add', '--all');
    repo.git('update-index', '--add', '--cacheinfo', `160000,${base},rules/sub.json`);
    repo.git('commit', '--quiet', '--message', 'links');
    const made = await planIn(repo, push({ before: base, after: repo.git('rev-parse', 'HEAD') }));
    expect(planned(made)).toEqual(['detection-rules: type-changed rules/a.json']);
    expect(made.changes.notes).toEqual(['1 submodule left out: its files are in another repository']);
  });

  it('lists examples and reproducers at head, and does not take them for files to be shipped', async () => {
    const target = {
      files: ['**/*.json'],
      exclude: ['gate.json'],
      mustAccept: ['good/*'],
      mustReject: ['bad/*'],
      saved: 'kept',
    };
    const made = await work([target], {
      'good/g.json': '1',
      'bad/b.json': '1',
      'kept/k/input.json': '1',
      'kept-not.json': '1',
    });
    expect(made.targets).toMatchObject([
      { mustAccept: ['good/g.json'], mustReject: ['bad/b.json'], saved: ['kept/k/input.json'] },
    ]);
    expect(hits(made)).toEqual(['good/g.json', 'kept-not.json']);
  });

  it('has something to do when only an example changes', async () => {
    const made = await work([{ mustReject: ['bad/*'] }], { 'bad/b.json': '1' });
    expect(made.targets).toMatchObject([{ files: [], mustReject: ['bad/b.json'] }]);
    expect(made.unmatched).toBe(0);
  });

  it('takes siblings from all over the target, without the changed file', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`rules/s${String(index).padStart(2, '0')}.json`, '1']),
    );
    const repo = start(many);
    repo.write({ 'rules/a.json': '2' });
    const [target] = (await planIn(repo, local)).targets;
    expect(target?.siblings).toHaveLength(16);
    expect(target?.siblings).toEqual([...new Set(target?.siblings)].sort());
    expect(target?.siblings).not.toContain('rules/a.json');
    expect(target?.siblings.at(-1)).toMatch(/s3[789]/);
  });

  it('fails for a target that guards nothing, and says what is near', async () => {
    await expect(work([{ files: ['rulez/**/*.json'] }], {})).rejects.toThrow(
      'target "detection-rules": files [rulez/**/*.json] matches nothing in the repository; the root holds gate.json, other.txt, rules/, zones/',
    );
    await expect(work([{ files: ['rules/deep/er/*.json'] }], {})).rejects.toThrow(
      '"rules/" holds a.json, b.json',
    );
    await expect(work([{ exclude: ['**'] }], {})).rejects.toBeInstanceOf(HostError);
  });

  it('takes the figures of the user before those of the config', async () => {
    const made = await work([{}], { 'rules/a.json': '2' }, { runs: 5, fuzzTimeMs: 7, seed: 9 });
    expect(made.targets).toMatchObject([{ seed: 9, target: { fuzz: { runs: 5, timeMs: 7 } } }]);
    const plain = await work([{ fuzz: { timeMs: 1, runs: 2, seed: 3, dictionary: undefined } }], {
      'rules/a.json': '2',
    });
    expect(plain.targets).toMatchObject([{ seed: 3, target: { fuzz: { runs: 2, timeMs: 1 } } }]);
  });
});
