import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { options } from '../../../src/settings/options.ts';
import { outputs } from '../../../src/settings/outputs.ts';
import { developmentNode } from '../../helpers/development-node.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
let copy = '';

function generate(folder: string, ...args: readonly string[]) {
  return spawnSync(developmentNode(), [join(folder, 'scripts/generate.ts'), ...args], { encoding: 'utf8' });
}

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'crashgate-generate-'));
  for (const part of ['src/model', 'src/settings', 'scripts', 'schema', 'action.yml', 'package.json']) {
    cpSync(join(root, part), join(copy, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('the files on disk are those that the tables give', () => {
  const { status, stdout, stderr } = generate(root, '--check');
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
});

test('--check shows what differs and writes nothing; without it the files are made anew', () => {
  const stale = 'name: other\n';
  writeFileSync(join(copy, 'action.yml'), stale);
  writeFileSync(join(copy, 'README.md'), '# x\n<!-- outputs:begin -->\nstale\n<!-- outputs:end -->\nrest\n');
  const checked = generate(copy, '--check');
  expect(checked.status).toBe(1);
  expect(checked.stdout).toContain('-name: other\n');
  expect(checked.stdout).toContain('+name: crashgate\n');
  expect(readFileSync(join(copy, 'action.yml'), 'utf8')).toBe(stale);

  expect(generate(copy).status).toBe(0);
  expect(generate(copy, '--check').status).toBe(0);
  const readme = readFileSync(join(copy, 'README.md'), 'utf8');
  expect(readme).toMatch(/^# x\n<!-- outputs:begin -->\n\| Output \|/);
  expect(readme).toMatch(/<!-- outputs:end -->\nrest\n$/);
  expect(readme).not.toContain('stale');
});

test('action.yml has every input and output, and no default for what the config file can set', () => {
  const { inputs, outputs: given, runs } = parse(readFileSync(join(root, 'action.yml'), 'utf8'));
  const expected = options.filter((row) => 'input' in row).map(({ name }) => name);
  expect(Object.keys(inputs)).toEqual(expected);
  expect(Object.keys(given)).toEqual(outputs.map(({ name }) => name));
  expect(runs).toEqual({ using: 'node24', main: 'dist/index.js' });
  const settable = options.filter((row) => 'configPath' in row).map(({ name }) => name as string);
  expect(settable.filter((name) => inputs[name]?.default !== undefined)).toEqual([]);
});

test('names of options are unique, and so are flags and config keys', () => {
  const keys = options.flatMap((row) => [
    row.name,
    ...('flag' in row ? [row.flag.split(' ')[0]] : []),
    ...('configPath' in row ? [`${row.scope}:${row.configPath}`] : []),
  ]);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});
