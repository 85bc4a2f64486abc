import { afterAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { builtReport } from '../helpers/built-report.ts';
import { type Repo, repoYard } from '../helpers/repo.ts';
import { runCli } from '../helpers/run-built.ts';

const yard = repoYard();
afterAll(yard.remove);

/** Crashes on a longer list, declines what it does not know. */
const parser = `#!/bin/sh
case "$(cat "$1")" in
  *x,x,x,x*) kill -SEGV $$ ;;
  *9999*) echo "panic: too many" >&2; exit 2 ;;
  *'['*']'*) exit 0 ;;
  *) echo "error: no list" >&2; exit 1 ;;
esac
`;

function changedRepo(): Repo {
  const repo = yard.init();
  const config = {
    version: 1,
    targets: [
      {
        name: 'lists',
        files: ['*.list'],
        format: 'text',
        parser: { command: ['./parser', '{file}'] },
        rejects: { exit: [1], stderr: '^error:' },
        fuzz: { runs: 700, time: '120s' },
      },
    ],
    policy: { mutants: 'warn' },
  };
  repo.commit({
    '.github/crashgate.yml': JSON.stringify(config),
    parser: { script: parser },
    'a.list': '[x, 1]\n',
    'b.list': '[1]\n',
  });
  repo.write({ 'a.list': '[x,x, 12]\n', 'b.list': '[1, 2]\n' });
  return repo;
}

/** Everything but the wall times. */
async function reportWith(repo: Repo, ...words: readonly string[]): Promise<Omit<Report, 'times'>> {
  const ran = await runCli(repo.dir, ['check', ...words]);
  expect(ran.code, ran.streams).toBe(0);
  const { times: _times, ...rest } = builtReport(repo.dir);
  return rest;
}

describe('the same input and seed', () => {
  it('give the same report with 1, 2 and 4 parsers side by side', async () => {
    const repo = changedRepo();
    const one = await reportWith(repo, '--jobs', '1');
    expect(one.findings.length).toBeGreaterThan(0);
    expect(one.targets[0]?.runs).toBeGreaterThan(500);
    expect(await reportWith(repo, '--jobs', '2')).toEqual(one);
    expect(await reportWith(repo, '--jobs', '4')).toEqual(one);
  });

  it('and another seed another sequence', async () => {
    const repo = changedRepo();
    const [one, two] = [await reportWith(repo, '--seed', '1'), await reportWith(repo, '--seed', '2')];
    expect(one.targets[0]?.seed).toBe(1);
    expect(two.targets[0]?.residual).not.toEqual(one.targets[0]?.residual);
  });
});
