import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { builtReport } from '../helpers/built-report.ts';
import { type Repo, repoYard } from '../helpers/repo.ts';
import { runAction, runCli } from '../helpers/run-built.ts';
import { sample } from './sample.ts';

/** What is there when a run is over: the report, and nothing else. */

const yard = repoYard();
afterAll(yard.remove);

/** Processes that work in a folder. Linux. */
function processesIn(folder: string): readonly string[] {
  return readdirSync('/proc').filter((name) => {
    try {
      return /^\d+$/.test(name) && readlinkSync(join('/proc', name, 'cwd')) === folder;
    } catch {
      return false;
    }
  });
}

function pushOf(repo: Repo): { readonly event: string; readonly payload: object } {
  const [before, after] = [repo.git('rev-parse', 'HEAD~1'), repo.git('rev-parse', 'HEAD')];
  const flags = { created: false, deleted: false, forced: false };
  const repository = { default_branch: 'main' };
  return { event: 'push', payload: { ref: 'refs/heads/main', before, after, ...flags, repository } };
}

describe('a cancelled job', () => {
  it('ends soon with a partial report, and takes its processes and folders with it', async () => {
    const repo = sample(yard, {
      target: { fuzz: { runs: 1_000_000, time: '50s' } },
      parser: '#!/bin/sh\necho "$1" >>runs.log\nexec sleep 0.05\n',
      files: { '.gitignore': '*.log\n' },
    });
    repo.commit({ 'rules/a.txt': 'one\ntwo\nfour\n' });
    const log = join(repo.dir, 'runs.log');
    const inputs = (): readonly string[] =>
      existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [];
    const onStart = (pid: number): void => {
      const timer = setInterval(() => {
        if (inputs().length < 20) return;
        clearInterval(timer);
        process.kill(pid, 'SIGINT');
      }, 20);
    };
    const startedAt = performance.now();
    const ran = await runAction(repo.dir, { ...pushOf(repo), options: { onStart } });
    expect(ran.code, ran.streams).toBe(3);
    expect(performance.now() - startedAt).toBeLessThan(20_000);
    expect(ran.streams).toContain('cancelled');
    expect(ran.step.outputs.get('conclusion')).toBe('incomplete');
    expect(builtReport(repo.dir).targets).toMatchObject([{ stopped: 'cancelled' }]);
    expect(processesIn(repo.dir)).toEqual([]);
    expect(inputs()[0]).toContain('crashgate-');
    expect(inputs().filter((path) => existsSync(path))).toEqual([]);
  });
});

describe('a parser that answers and leaves a process behind', () => {
  it('is accepted, and the process ends', async () => {
    const repo = sample(yard, { parser: '#!/bin/sh\nsetsid sleep 1000 >/dev/null 2>&1 &\nexit 0\n' });
    repo.write({ 'rules/a.txt': 'one\ntwo\nfour\n' });
    const ran = await runCli(repo.dir, ['check', '--base', 'HEAD', '--runs', '5']);
    expect(ran.code, ran.streams).toBe(0);
    expect(processesIn(repo.dir)).toEqual([]);
  });
});

describe('the report folder', () => {
  it('never becomes part of the next change', async () => {
    const repo = sample(yard, { target: { files: ['**/*.txt', '**/*.json'] } });
    repo.write({ 'rules/a.txt': 'boom\n' });
    await runCli(repo.dir, ['check', '--base', 'HEAD']);
    const first = builtReport(repo.dir);
    await runCli(repo.dir, ['check', '--base', 'HEAD']);
    const second = builtReport(repo.dir);
    expect([second.changes, second.files]).toEqual([first.changes, first.files]);
  });

  // Mounting needs root.
  it.skipIf(process.getuid?.() !== 0).each([
    { words: 'boom', code: 1 },
    { words: 'good', code: 0 },
  ])('may be on a disk that cannot be written to: exit $code all the same', async ({ words, code }) => {
    const repo = sample(yard);
    repo.write({ 'rules/a.txt': `${words}\n` });
    const folder = join(repo.dir, '.git', 'read-only');
    mkdirSync(folder);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'ro', 'none', folder]);
    try {
      const ran = await runCli(repo.dir, ['check', '--base', 'HEAD', '--out', join(folder, 'out')]);
      expect(ran.code, ran.streams).toBe(code);
      expect(ran.streams).toContain('warning: could not write the json report');
    } finally {
      execFileSync('umount', [folder]);
    }
  });
});
