import { expect, it } from 'vitest';
import { formatOf } from '../../../src/formats/format-of.ts';

it.each([
  ['rules/a.json', 'auto', 'json'],
  ['rules/A.JSON', 'auto', 'json'],
  ['rules/a.json', 'lines', 'lines'],
  ['.vscode/x.code-workspace', 'auto', 'jsonc'],
  ['a.b.yml', 'auto', 'yaml'],
  ['a.yaml', 'auto', 'yaml'],
  ['Cargo.toml', 'auto', 'toml'],
  ['a.ini', 'auto', 'ini'],
  ['a.svg', 'auto', 'xml'],
  ['a.csv', 'auto', 'csv'],
  ['block.list', 'auto', 'lines'],
  ['a.txt', 'auto', 'text'],
  ['haproxy.cfg', 'auto', 'text'],
  ['json', 'auto', 'text'],
  ['C-00000291.sys', 'auto', 'binary'],
] as const)('%s declared %s is %s', (path, declared, format) => {
  expect(formatOf(path, declared)).toBe(format);
});
