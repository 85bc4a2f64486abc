import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { builtReport } from '../helpers/built-report.ts';
import { mergeRef, repoYard } from '../helpers/repo.ts';
import { nodes, projectRoot, pullRequestPayload, runAction, runCli } from '../helpers/run-built.ts';

const yard = repoYard();
afterAll(yard.remove);

const example = join(projectRoot, 'examples/c-parser');
const dataFile = 'rules/credentials.rules';

/** A pull request that changes one line, so that the parser reads past its table. */
function brokenPullRequest() {
  const repo = yard.init();
  cpSync(example, repo.dir, { recursive: true, filter: (path) => !path.endsWith('/build') });
  repo.commit();
  repo.git('checkout', '--quiet', '-b', 'pr');
  repo.commit({ [dataFile]: readFileSync(join(example, 'bad/highest-priority.rules')) });
  return { repo, pull: mergeRef(repo, 'pr') };
}

describe('a pull request that breaks a C parser', () => {
  it.each([1, 2])('is blocked, with a checkout at depth %i', async (depth) => {
    const { repo, pull } = brokenPullRequest();
    const workspace = yard.checkout(repo, 'refs/pull/1/merge', depth);
    const payload = pullRequestPayload(pull.headSha, pull.baseSha);
    const ran = await runAction(workspace.dir, { event: 'pull_request', payload });

    expect(ran.code, ran.streams).toBe(1);
    expect(ran.step.errors).toEqual([]);
    expect(ran.step.annotations).toMatchObject([{ level: 'error', file: dataFile, line: '2' }]);
    expect(ran.step.annotations[0]?.message).toMatch(/global-buffer-overflow in queue_of \(rules\.c:\d+\)/);
    expect(ran.summary).toContain(
      '-rule 1001 process.name equals mimikatz.exe 7\n+rule 1001 process.name equals mimikatz.exe 9',
    );
    expect(Object.fromEntries(ran.step.outputs)).toMatchObject({
      conclusion: 'block',
      'failed-files': JSON.stringify([dataFile]),
      'crash-count': '1',
      'base-sha': pull.baseSha,
      'head-sha': pull.mergeSha,
    });
    const report = builtReport(workspace.dir);
    expect(report.findings).toMatchObject([
      { kind: 'crash', origin: 'introduced', against: 'base', confirmed: { same: 3, of: 3 }, blocks: true },
    ]);
    expect(report.findings[0]?.edits).toHaveLength(1);
  });

  it('is replayed as printed: still failing, fixed, cannot run', async () => {
    const { repo } = brokenPullRequest();
    repo.git('checkout', '--quiet', 'pr');
    const checked = await runCli(repo.dir, ['check', '--base', 'main', '--runs', '0']);
    expect(checked.code, checked.streams).toBe(1);
    const [finding] = builtReport(repo.dir).findings;
    const printed = finding?.replay.command ?? '';
    expect(checked.stdout).toContain(`replay: ${printed}`);
    const [program = '', script = '', ...words] = printed.split(' ');
    expect(program).toBe('node');
    const replay = (): Promise<{ code: number | null; stdout: string }> =>
      runCli(repo.dir, words, { dist: join(repo.dir, script, '..') });

    expect(await replay()).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/^STILL FAILING {2}crash in rules/),
    });
    const byHand = execFileSync('sh', [join('crashgate-report', finding?.replay.folder ?? '', 'replay.sh')], {
      cwd: repo.dir,
      encoding: 'utf8',
      stdio: 'pipe',
    });
    expect(byHand).toMatch(/exit (1|86|134)\n$/);

    repo.git('apply', 'fixed.patch');
    expect(await replay()).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^FIXED {2}crash in rules/),
    });

    rmSync(join(repo.dir, 'Makefile'));
    expect(await replay()).toMatchObject({ code: 3, stdout: expect.stringMatching(/^CANNOT RUN {2}/) });
  });

  it('gets the same verdict from every Node', async () => {
    const { repo, pull } = brokenPullRequest();
    for (const node of nodes()) {
      const workspace = yard.checkout(repo, 'refs/pull/1/merge');
      const payload = pullRequestPayload(pull.headSha, pull.baseSha);
      const ran = await runAction(workspace.dir, { event: 'pull_request', payload, options: { node } });
      expect([node, ran.code]).toEqual([node, 1]);
    }
  });
});
