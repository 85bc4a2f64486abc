import { afterAll, describe, expect, it } from 'vitest';
import { builtReport } from '../helpers/built-report.ts';
import { repoYard } from '../helpers/repo.ts';
import { runCli } from '../helpers/run-built.ts';
import { configOf, configPath, type Keys, sample } from './sample.ts';

const yard = repoYard();
afterAll(yard.remove);

const edit = { 'rules/a.txt': 'one\ntwo\nfour\n' };
const parser = { command: ['./parse', '{file}'] };

describe('refused, with what to do next', () => {
  it.each<{ title: string; target?: Keys; args?: readonly string[]; code: number; says: readonly string[] }>([
    {
      title: 'a parser that is not on the PATH',
      target: { parser: { command: ['no-such-parser', '{file}'] } },
      code: 3,
      says: ['no-such-parser is not in PATH', 'Install it'],
    },
    {
      title: 'a working directory that is not there',
      target: { parser: { ...parser, cwd: 'nowhere' } },
      code: 3,
      says: ['nowhere does not exist', 'parser.cwd'],
    },
    {
      title: 'a prepare that is not there',
      target: { parser: { ...parser, prepare: ['no-such-builder'] } },
      code: 3,
      says: ['prepare: no-such-builder is not in PATH'],
    },
    {
      title: 'a prepare that fails, with the end of its output',
      target: { parser: { ...parser, prepare: ['sh', '-c', 'echo no compiler >&2; exit 7'] } },
      code: 3,
      says: ['exit status 7', 'no compiler', 'make parser.prepare succeed'],
    },
    {
      title: 'a dictionary that is not there',
      target: { fuzz: { runs: 5, dictionary: 'fuzz/no.dict' } },
      code: 3,
      says: ['fuzz/no.dict'],
    },
    { title: 'a misspelt command', args: ['chek'], code: 2, says: ["'chek'", "did you mean 'check'?"] },
    { title: 'a misspelt flag', args: ['check', '--fuzz-tme', '5s'], code: 2, says: ['--fuzz-time'] },
  ])('$title: exit $code', async ({ target, args, code, says }) => {
    const repo = sample(yard, target === undefined ? {} : { target });
    repo.write(edit);
    const ran = await runCli(repo.dir, args ?? ['check', '--base', 'HEAD']);
    expect(ran.code, ran.streams).toBe(code);
    for (const words of says) expect(ran.streams).toContain(words);
  });

  it('a target that cannot be checked beside one that passes: exit 3, and which', async () => {
    const { targets } = JSON.parse(configOf()) as { readonly targets: readonly object[] };
    const second = { ...targets[0], name: 'more', parser: { command: ['./absent', '{file}'] } };
    const config = JSON.stringify({ version: 1, targets: [...targets, second] });
    const repo = sample(yard, { files: { [configPath]: config } });
    repo.write(edit);
    const ran = await runCli(repo.dir, ['check', '--base', 'HEAD']);
    expect(ran.code, ran.streams).toBe(3);
    expect(builtReport(repo.dir).unfinished).toMatchObject([
      { what: expect.stringContaining('target "more"') },
    ]);
  });
});
