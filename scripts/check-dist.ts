import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildInto, root } from './bundle.ts';

/** Fails when dist/ is not what the sources build: a changed, missing or extra file. */

const fresh = 'dist.check';

function filesOf(folder: string): ReadonlyMap<string, Buffer> {
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.map((file) => [file.slice(join(root, folder).length + 1), readFileSync(file)]));
}

function differences(): readonly string[] {
  const [committed, built] = [filesOf('dist'), filesOf(fresh)];
  const names = [...new Set([...committed.keys(), ...built.keys()])].sort();
  return names.filter((name) => !(committed.get(name)?.equals(built.get(name) ?? Buffer.of()) ?? false));
}

try {
  await buildInto(fresh);
  const changed = differences();
  for (const name of changed) console.error(`dist/${name} is not what the sources build`);
  if (changed.length > 0) {
    console.error('run `npm run build` and commit dist/');
    process.exitCode = 1;
  } else console.log('dist/ is what the sources build');
} finally {
  rmSync(join(root, fresh), { recursive: true, force: true });
}
