import { afterAll, describe, expect, it } from 'vitest';
import { openRepository } from '../../../src/host/git-repository.ts';
import type { ChangedFile, Revision } from '../../../src/model/change-set.ts';
import { HostError, SettingsError } from '../../../src/model/errors.ts';
import type { PlannedTarget } from '../../../src/model/plan.ts';
import type { FuzzBudget, Target } from '../../../src/model/target.ts';
import type { CollectedTarget } from '../../../src/model/work.ts';
import { collect } from '../../../src/stages/3-collect.ts';
import { aChangedFile, aChangeSet, aPlan, aPlannedTarget, aTarget } from '../../helpers/factory.ts';
import { repoYard } from '../../helpers/repo.ts';

const yard = repoYard();
afterAll(() => yard.remove());

const repo = yard.init();
const at = (id: string): Revision => ({ kind: 'commit', id });
const base = at(
  repo.commit({
    'rules/a.json': 'old a',
    'rules/b.json': 'same b',
    'rules/gone.json': 'old gone',
    'rules/real.json': 'real',
    'words.dict': 'a="base"\n',
    'schema.json': '{"title": "base"}',
  }),
);
const head = at(
  repo.commit({
    'rules/a.json': 'new a',
    'rules/new.json': 'new',
    'rules/gone.json': null,
    'rules/inside.json': { link: 'real.json' },
    'rules/outside.json': { link: '/etc/passwd' },
    'rules/up.json': { link: '../../../../etc/passwd' },
    'rules/nowhere.json': { link: 'missing.json' },
    'rules/folder.json': { link: '../good' },
    'rules/code.rules': 'plain\n',
    'rules/code.bin': new Uint8Array([0xff, 0, 1]),
    'good/one.rules': '{"good": 1}',
    'bad/one.json': '{',
    'saved/one': '{}',
    'words.dict': 'a="head"\n',
    'broken.dict': '# fine\na="x"\nb=x\n',
    'schema.json': '{"title": "head"}',
    'schema.yaml': 'title: yaml\n',
  }),
);

interface Wanted {
  readonly files?: readonly Partial<ChangedFile>[];
  readonly target?: Partial<Target>;
  readonly planned?: Partial<PlannedTarget>;
  readonly from?: 'base' | 'head';
}

/** Collects one target of the change above. */
async function collected({
  files = [],
  target = {},
  planned = {},
  from = 'base',
}: Wanted): Promise<CollectedTarget> {
  const repository = await openRepository(repo.dir);
  try {
    const changes = aChangeSet({ base, head });
    const plan = aPlan({ changes, policySource: { from, changedGateFiles: [] } });
    const changed = files.map((file) => aChangedFile(file));
    return await collect(
      plan,
      aPlannedTarget({ target: aTarget(target), files: changed, ...planned }),
      repository,
    );
  } finally {
    await repository.close();
  }
}

async function collectedFile(file: Partial<ChangedFile>, target: Partial<Target> = {}) {
  const [one] = (await collected({ files: [file], target })).files;
  if (one === undefined) throw new Error('nothing was collected');
  const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
  return { ...one, headText: text(one.head.bytes), baseText: one.base && text(one.base.bytes) };
}

const link = { status: 'added', headMode: '120000' } as const;

describe('a file', () => {
  it('that is modified has both versions', async () => {
    const file = await collectedFile({ path: 'rules/a.json' });
    expect(file).toMatchObject({ headText: 'new a', baseText: 'old a', faults: [] });
    expect(file.head).toMatchObject({ path: 'rules/a.json', format: 'json', provenance: { kind: 'head' } });
    expect(file.base).toMatchObject({ path: 'rules/a.json', format: 'json', provenance: { kind: 'base' } });
  });

  it('that is added has one', async () => {
    const file = await collectedFile({ path: 'rules/new.json', status: 'added' });
    expect(file).toMatchObject({ headText: 'new', base: undefined, faults: [] });
  });

  it('that is deleted has the other, and nothing to run', async () => {
    const file = await collectedFile({ path: 'rules/gone.json', status: 'deleted', headMode: '000000' });
    expect(file).toMatchObject({ headText: '', baseText: 'old gone', faults: [] });
    expect(file.head.provenance).toEqual({ kind: 'deleted' });
  });

  it('that is not changed has both, the same', async () => {
    const file = await collectedFile({ path: 'rules/b.json', status: 'unchanged' });
    expect(file).toMatchObject({ headText: 'same b', baseText: 'same b' });
  });

  it('that is not there after all ends the check of its target', async () => {
    await expect(collectedFile({ path: 'rules/absent.json' })).rejects.toThrow(HostError);
  });
});

describe('a symbolic link', () => {
  it('inside the repository stands for what it leads to', async () => {
    const file = await collectedFile({ path: 'rules/inside.json', ...link });
    expect(file).toMatchObject({ headText: 'real', faults: [] });
    expect(file.head.path).toBe('rules/inside.json');
  });

  it.each(['outside', 'up', 'nowhere'])(
    'that leads %s is a fault, and not one byte is read',
    async (name) => {
      const file = await collectedFile({ path: `rules/${name}.json`, ...link });
      expect(file.headText).toBe('');
      expect(file.faults).toMatchObject([{ rule: 'regular-file', location: undefined, pointer: undefined }]);
    },
  );

  it('to a folder ends the check of its target', async () => {
    await expect(collectedFile({ path: 'rules/folder.json', ...link })).rejects.toThrow(HostError);
  });
});

describe('the format', () => {
  it.each([
    ['rules/code.rules', 'auto', 'text'],
    ['rules/code.bin', 'auto', 'binary'],
    ['rules/code.bin', 'text', 'text'],
    ['rules/code.rules', 'json', 'json'],
    ['rules/a.json', 'lines', 'lines'],
  ] as const)('of %s declared %s is %s', async (path, declared, format) => {
    const file = await collectedFile({ path, status: 'added' }, { format: declared });
    expect(file.head.format).toBe(format);
  });

  it('that the target declares holds for its examples and reproducers too', async () => {
    const planned = { mustAccept: ['good/one.rules'], mustReject: ['bad/one.json'], saved: ['saved/one'] };
    const formats = async (format: Target['format']) => {
      const { expectations, saved } = await collected({ target: { format }, planned });
      return [...expectations, ...saved].map((one) => one.format);
    };
    expect(await formats('json')).toEqual(['json', 'json', 'json']);
    expect(await formats('auto')).toEqual(['text', 'json', 'text']);
  });
});

it('examples and reproducers are read at head', async () => {
  const planned = { mustAccept: ['good/one.rules'], mustReject: ['bad/one.json'], saved: ['saved/one'] };
  const { expectations, saved } = await collected({ planned });
  const kinds = [...expectations, ...saved].map(({ path, provenance, bytes }) => [
    path,
    provenance.kind,
    Buffer.from(bytes).toString(),
  ]);
  expect(kinds).toEqual([
    ['good/one.rules', 'must-accept', '{"good": 1}'],
    ['bad/one.json', 'must-reject', '{'],
    ['saved/one', 'saved', '{}'],
  ]);
});

describe('the dictionary', () => {
  const fuzz = (dictionary: string): FuzzBudget => ({ timeMs: 1, runs: 1, seed: undefined, dictionary });

  it.each([
    ['base', ['base']],
    ['head', ['head']],
  ] as const)('is read where the policy is: at %s', async (from, words) => {
    const { dictionary } = await collected({ target: { fuzz: fuzz('words.dict') }, from });
    expect(dictionary).toEqual(words);
  });

  it('with a fault is the fault of the user, with its line', async () => {
    const reading = collected({ target: { fuzz: fuzz('broken.dict') }, from: 'head' });
    await expect(reading).rejects.toThrow(SettingsError);
    await expect(reading).rejects.toMatchObject({ position: { file: 'broken.dict', line: 3, column: 1 } });
  });

  it('that is not there ends the check of its target, by name', async () => {
    const reading = collected({ target: { name: 'rules', fuzz: fuzz('no.dict') } });
    await expect(reading).rejects.toThrow(HostError);
    await expect(reading).rejects.toThrow('target "rules" needs no.dict, which is not there');
  });
});

it.each([
  ['schema.json', 'base', { title: 'base' }],
  ['schema.json', 'head', { title: 'head' }],
  ['schema.yaml', 'head', { title: 'yaml' }],
] as const)('the schema %s at %s is a value', async (schema, from, value) => {
  expect((await collected({ target: { schema }, from })).schema).toEqual(value);
});

describe('the seed', () => {
  const a = { path: 'rules/a.json' };
  const added = { path: 'rules/new.json', status: 'added' } as const;
  const seedOf = async (wanted: Wanted) => (await collected(wanted)).seed;

  it('is the given one', async () => {
    expect(await seedOf({ files: [a], planned: { seed: 42 } })).toBe(42);
    expect(await seedOf({ files: [a], planned: { seed: 0 } })).toBe(0);
  });

  it('else comes from name and head content, so that a second run agrees with the first', async () => {
    const seed = await seedOf({ files: [a, added] });
    expect(seed).toBe(await seedOf({ files: [a, added], from: 'head' }));
    expect(Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32).toBe(true);
    const others = [{ files: [a] }, { files: [added] }, { files: [a, added], target: { name: 'other' } }];
    for (const other of others) expect(await seedOf(other)).not.toBe(seed);
  });
});
