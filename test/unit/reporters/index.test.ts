import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { reporters } from '../../../src/reporters/index.ts';

it('lists every reporter file under its name', () => {
  const files = readdirSync('src/reporters').filter((name) => name.endsWith('.ts') && name !== 'index.ts');
  expect(reporters.map(({ name }) => `${name}.ts`).sort()).toEqual(files.sort());
});
