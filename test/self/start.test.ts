import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { nodes, projectRoot, runAction, runCli } from '../helpers/run-built.ts';

const folder = mkdtempSync(join(tmpdir(), 'crashgate-start-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Several times what it takes on a slow machine, and far below what a person would notice in a job. */
const maxStartMs = 1000;

async function fastestMs(start: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let time = 0; time < 3; time += 1) {
    const startedAt = performance.now();
    await start();
    times.push(performance.now() - startedAt);
  }
  return Math.min(...times);
}

describe.each(nodes())('with %s', (node) => {
  it('the command line starts in less than a second', async () => {
    expect(await fastestMs(() => runCli(folder, ['--version'], { node }))).toBeLessThan(maxStartMs);
  });

  it('the action starts, finds no repository and ends in less than a second', async () => {
    const step = { event: 'push', payload: {}, options: { node } };
    expect((await runAction(folder, step)).code).toBe(3);
    expect(await fastestMs(() => runAction(folder, step))).toBeLessThan(maxStartMs);
  });
});

describe('the code blocks of the documents', () => {
  const documents = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md'];
  const blocks = (path: string): readonly string[] =>
    [...readFileSync(join(projectRoot, path), 'utf8').matchAll(/```sh\n([\s\S]*?)```/g)].map(
      ([, body = '']) => body,
    );

  it('call no command that the command line does not have', async () => {
    const { stdout } = await runCli(folder, ['--help']);
    const verbs = [...stdout.matchAll(/^ {2}(\w+)(?: |$)/gm)].map(([, verb]) => verb);
    const called = documents
      .flatMap(blocks)
      .flatMap((body) => [...body.matchAll(/(?:^|\s)(?:crashgate|node dist\/cli\.js) ([a-z]+)/gm)])
      .map(([, verb]) => verb);
    expect(called).toContain('demo');
    expect(called.filter((verb) => !verbs.includes(verb))).toEqual([]);
  });
});

describe('dist/', () => {
  it('knows nothing of how the packages were installed', () => {
    const files = readdirSync(join(projectRoot, 'dist'), { recursive: true, encoding: 'utf8' });
    const text = (path: string): string => readFileSync(join(projectRoot, 'dist', path), 'utf8');
    const built = files.filter((path) => /\.(js|map)$/.test(path));
    expect(built.filter((path) => /node_modules\/\.pnpm/.test(text(path)))).toEqual([]);
  });
});
