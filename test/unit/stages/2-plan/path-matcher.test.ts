import { expect, it } from 'vitest';
import { pathMatcher } from '../../../../src/stages/2-plan/path-matcher.ts';

it.each<[readonly string[], readonly string[], string, boolean]>([
  [['rules/**/*.json'], [], 'rules/a.json', true],
  [['rules/**/*.json'], [], 'rules/x/y/a.json', true],
  [['rules/**/*.json'], [], 'rules/.hidden/a.json', true],
  [['rules/**'], [], 'rules/.env', true],
  [['rules/**/*.json'], [], 'Rules/a.json', false],
  [['rules/**/*.json'], [], 'rules/a.JSON', false],
  [['rules/**/*.json'], ['rules/archive/**'], 'rules/archive/a.json', false],
  [['rules/**/*.json'], ['rules/archive/**'], 'rules/archives/a.json', true],
  [['*.json'], [], 'rules/a.json', false],
  [['a', 'b'], [], 'b', true],
  [['rules/*.{json,yaml}'], [], 'rules/a.yaml', true],
  [['rules/**/*.json'], [], 'rules/line\nend/a.json', true],
  [['rules/**'], [], 'rules/line\nend', true],
  [['rules/*.json'], [], 'rules/back\\slash.json', true],
  [['*.json'], [], '-leading.json', true],
  [[], [], 'a', false],
])('%j without %j on %j: %s', (globs, exclude, path, matches) => {
  expect(pathMatcher(globs, exclude)(path)).toBe(matches);
});
