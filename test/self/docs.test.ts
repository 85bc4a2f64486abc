import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readConfig } from '../../src/settings/read-config.ts';
import { projectRoot } from '../helpers/run-built.ts';

const text = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');

const tracked = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  cwd: projectRoot,
  encoding: 'utf8',
  maxBuffer: 2 ** 24,
})
  .split('\0')
  .filter((path) => path !== '' && existsSync(join(projectRoot, path)));
const documents = tracked.filter((path) => path.endsWith('.md'));

describe.each(documents)('%s', (path) => {
  it('links to what exists', () => {
    const links = [...text(path).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(
      ([, link = '']) => link,
    );
    expect(links.filter((link) => !existsSync(join(projectRoot, dirname(path), link)))).toEqual([]);
  });

  it('names npm scripts that exist', () => {
    const { scripts } = JSON.parse(text('package.json'));
    const named = [...text(path).matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('ARCHITECTURE.md', () => {
  it('names folders and files that exist, and every folder of src', () => {
    const named = [...text('ARCHITECTURE.md').matchAll(/`(src\/[\w./-]*)`/g)].map(([, path = '']) => path);
    expect(named.filter((path) => !existsSync(join(projectRoot, path)))).toEqual([]);
    const folders = readdirSync(join(projectRoot, 'src'), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    expect(folders.map(({ name }) => `src/${name}/`).filter((folder) => !named.includes(folder))).toEqual([]);
  });
});

describe('README.md', () => {
  const blocks = [...text('README.md').matchAll(/```(\w*)\n([\s\S]*?)```/g)].map(
    ([, language, body = '']) => ({ language, body }),
  );

  it('shows a config that is right', () => {
    const config = blocks.find(({ language, body }) => language === 'yaml' && body.includes('targets:'));
    expect(readConfig('.github/crashgate.yml', config?.body ?? '').targets).toHaveLength(1);
  });

  it('shows a workflow with least permission, pinned, never skipped', () => {
    const workflow = parse(blocks.find(({ body }) => body.includes('runs-on:'))?.body ?? '');
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(workflow.on).not.toHaveProperty('pull_request_target');
    expect(JSON.stringify(workflow.on)).not.toContain('paths');
    const [checkout, gate] = workflow.jobs.crashgate.steps;
    expect(checkout.uses).toMatch(/@[0-9a-f]{40}$/);
    const action = parse(text('action.yml'));
    expect(Object.keys(gate.with).filter((name) => !(name in action.inputs))).toEqual([]);
  });

  it('explains every command of the command line', () => {
    const help = execFileSync(process.execPath, [join(projectRoot, 'dist/cli.js'), '--help'], {
      encoding: 'utf8',
    });
    const verbs = [...help.matchAll(/^ {2}(\w+) (?:\[|<)/gm)]
      .map(([, verb = '']) => verb)
      .filter((verb) => verb !== 'help');
    expect(verbs).toContain('check');
    expect(verbs.filter((verb) => !text('README.md').includes(`\`crashgate ${verb}`))).toEqual([]);
  });
});

describe('the whole text', () => {
  it('stands alone: no path of a machine, no neighbour', () => {
    const words = [/\.\.\/shared\b/, /\/work\/main\b/];
    const own = tracked.filter((path) => !/^(dist|test\/self|node_modules|package-lock\.json)/.test(path));
    const found = own.filter((path) => words.some((word) => word.test(text(path))));
    expect(found).toEqual([]);
  });
});
