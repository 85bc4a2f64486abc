import { afterAll, describe, expect, it } from 'vitest';
import { builtReport } from '../helpers/built-report.ts';
import { type Files, mergeRef, type Repo, repoYard } from '../helpers/repo.ts';
import { pullRequestPayload, runAction, type StepRan } from '../helpers/run-built.ts';
import { configOf, configPath, type SampleParts, sample } from './sample.ts';

/** A pull request cannot make its own bad file green by editing what the gate rests on. */

const yard = repoYard();
afterAll(yard.remove);

async function pullRequest(
  change: Files,
  parts: SampleParts = {},
): Promise<{ workspace: Repo; ran: StepRan }> {
  const origin = sample(yard, {
    ...parts,
    files: { 'README.md': 'r\n', 'rules/z.txt': 'z\n', ...parts.files },
  });
  origin.git('checkout', '--quiet', '-b', 'change');
  origin.commit(change);
  const pull = mergeRef(origin, 'change');
  const workspace = yard.checkout(origin, 'refs/pull/1/merge');
  const payload = pullRequestPayload(pull.headSha, pull.baseSha);
  return { workspace, ran: await runAction(workspace.dir, { event: 'pull_request', payload }) };
}

const strict = { schema: 'schema.json', files: ['rules/*.json'] };

describe('a pull request that breaks a file and', () => {
  it.each<{ title: string; parts?: SampleParts; gate: Files }>([
    {
      title: 'removes the target',
      gate: { [configPath]: configOf({ name: 'other', files: ['README.md'] }) },
    },
    {
      title: 'declares the crash as a rejection',
      gate: { [configPath]: configOf({ rejects: { exit: [1, 139] } }) },
    },
    { title: 'blocks on nothing', gate: { [configPath]: configOf({}, { 'block-on': ['hang'] }) } },
    {
      title: 'loosens the schema',
      parts: { target: strict, files: { 'schema.json': '{"type": "object"}', 'rules/b.json': '{}\n' } },
      gate: { 'schema.json': '{}', 'rules/b.json': '[]\n' },
    },
  ])('$title is blocked', async ({ parts, gate }) => {
    const { workspace, ran } = await pullRequest({ 'rules/a.txt': 'boom\n', ...gate }, parts);
    expect(ran.code, ran.streams).toBe(1);
    expect(builtReport(workspace.dir).policy).toMatchObject({
      from: 'base',
      changedGateFiles: [parts === undefined ? configPath : 'schema.json'],
    });
  });

  it('breaks the config too is told where: exit 2', async () => {
    const { ran } = await pullRequest({ 'rules/a.txt': 'boom\n', [configPath]: 'version: [\n' });
    expect(ran.code, ran.streams).toBe(2);
    expect(ran.step.annotations).toMatchObject([{ message: expect.stringContaining(`${configPath}:`) }]);
  });
});

describe('a pull request that changes nothing but the gate', () => {
  it('has every file checked, by the rules of the base', async () => {
    const { workspace, ran } = await pullRequest({ [configPath]: configOf({ rejects: { exit: [1, 2] } }) });
    expect(ran.code, ran.streams).toBe(0);
    expect(builtReport(workspace.dir).files.map(({ path }) => path)).toEqual(['rules/a.txt', 'rules/z.txt']);
  });
});
