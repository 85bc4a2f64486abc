import { afterAll, describe, expect, it } from 'vitest';
import { builtReport } from '../helpers/built-report.ts';
import { type Files, repoYard } from '../helpers/repo.ts';
import { runCli } from '../helpers/run-built.ts';
import { sample } from './sample.ts';

/** Symbolic links and names of every kind: each gets a verdict, and none slips through. */

const yard = repoYard();
afterAll(yard.remove);

interface Linked {
  readonly title: string;
  readonly change: Files;
  readonly code: number;
  /** Rule and path of each finding. */
  readonly findings: readonly (readonly [rule: string, path: string])[];
}

const neighbours: Files = { 'neighbour/good.txt': 'good\n', 'neighbour/bad.txt': 'boom\n' };

const links: readonly Linked[] = [
  {
    title: 'that climbs out of the repository',
    change: { 'rules/out.txt': { link: '../../elsewhere.txt' } },
    code: 1,
    findings: [['regular-file', 'rules/out.txt']],
  },
  {
    title: 'in the place of a file, out of the repository',
    change: { 'rules/a.txt': { link: '/etc/hostname' } },
    code: 1,
    findings: [['regular-file', 'rules/a.txt']],
  },
  {
    title: 'to a good file',
    change: { 'rules/in.txt': { link: '../neighbour/good.txt' } },
    code: 0,
    findings: [],
  },
  {
    title: 'to a bad file',
    change: { 'rules/in.txt': { link: '../neighbour/bad.txt' } },
    code: 1,
    findings: [['no-crash', 'rules/in.txt']],
  },
];

describe('a link', () => {
  it.each(links)('$title: exit $code', async ({ change, code, findings }) => {
    const repo = sample(yard, { files: neighbours });
    repo.write(change);
    const ran = await runCli(repo.dir, ['check', '--base', 'HEAD', '--runs', '5']);
    expect(ran.code, ran.streams).toBe(code);
    expect(builtReport(repo.dir).findings.map(({ rule, path }) => [rule, path])).toEqual(findings);
  });

  it('to nothing is never a pass', async () => {
    const repo = sample(yard);
    repo.write({ 'rules/in.txt': { link: 'gone.txt' } });
    const ran = await runCli(repo.dir, ['check', '--base', 'HEAD']);
    expect([1, 3], ran.streams).toContain(ran.code);
  });
});

const names = [
  'rules/new\nline.txt',
  'rules/-rf.txt',
  'rules/--help',
  'rules/ünïcode-日本.txt',
  'rules/quote\'"`$(x).txt',
  'rules/tab\t.txt',
  'rules/.hidden',
  'rules/percent%0A%s.txt',
  'rules/a:b;c|d&e.txt',
];

describe('names that mean something to a shell or to git', () => {
  it.each([
    { words: 'good', code: 0, failing: [] },
    { words: 'boom', code: 1, failing: names },
  ])('committed, full of $words: exit $code', async ({ words, code, failing }) => {
    const repo = sample(yard);
    repo.commit(Object.fromEntries(names.map((name) => [name, `${words}\n`])));
    const ran = await runCli(repo.dir, ['check', '--base', 'HEAD~1', '--runs', '10']);
    expect(ran.code, ran.streams).toBe(code);
    const report = builtReport(repo.dir);
    expect(report.files.map(({ path }) => path).sort()).toEqual([...names].sort());
    expect(report.findings.map(({ path }) => path).sort()).toEqual([...failing].sort());
    expect(report.unfinished).toEqual([]);
  });
});
