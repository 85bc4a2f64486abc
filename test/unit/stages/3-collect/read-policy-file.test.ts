import { afterAll, expect, it } from 'vitest';
import { openRepository } from '../../../../src/host/git-repository.ts';
import type { Revision } from '../../../../src/model/change-set.ts';
import type { PolicySource } from '../../../../src/model/plan.ts';
import { readPolicyFile } from '../../../../src/stages/3-collect/read-policy-file.ts';
import { aChangeSet, aPlan } from '../../../helpers/factory.ts';
import { repoYard } from '../../../helpers/repo.ts';

const yard = repoYard();
const repo = yard.init();
const at = (id: string): Revision => ({ kind: 'commit', id });
const base = at(repo.commit({ 'strict.json': 'base' }));
const head = at(repo.commit({ 'strict.json': 'head', 'new.json': 'head' }));
repo.write({ 'strict.json': 'disk' });
const disk: Revision = { kind: 'work-tree' };
const none: Revision = { kind: 'empty' };

afterAll(() => yard.remove());

const cases: readonly [PolicySource['from'], string, Revision, Revision, string, string | undefined][] = [
  ['base', 'is read at base', base, head, 'strict.json', 'base'],
  ['base', 'is read at base alone', base, head, 'new.json', undefined],
  ['head', 'is read at head', base, head, 'strict.json', 'head'],
  ['inputs', 'cannot be weakened by the change', base, head, 'strict.json', 'base'],
  ['inputs', 'may be new', base, head, 'new.json', 'head'],
  ['inputs', 'is read at head without a base', none, head, 'strict.json', 'head'],
  ['inputs', 'is read on disk for a work tree', base, disk, 'strict.json', 'disk'],
  ['inputs', 'is absent where nobody has it', base, head, 'no.json', undefined],
];

it.each(cases)('policy from %s: its file %s', async (from, _, baseRevision, headRevision, path, expected) => {
  const repository = await openRepository(repo.dir);
  try {
    const changes = aChangeSet({ base: baseRevision, head: headRevision });
    const plan = aPlan({ changes, policySource: { from, changedGateFiles: [] } });
    const bytes = await readPolicyFile(plan, repository, path);
    expect(bytes && new TextDecoder().decode(bytes)).toBe(expected);
  } finally {
    await repository.close();
  }
});
