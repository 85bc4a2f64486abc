/**
 * Writes every file that is made from the tables in src/settings. `--check` writes nothing, prints what
 * differs, and exits 1 when something does.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createPatch } from 'diff';
import { actionMetadata } from './generate/action-metadata.ts';
import { configSchema } from './generate/config-schema.ts';
import { readmeBlocks } from './generate/readme-blocks.ts';
import { validatorCode } from './generate/validator-code.ts';

const root = new URL('..', import.meta.url);

function pathOf(name: string): string {
  return fileURLToPath(new URL(name, root));
}

function current(name: string): string {
  return existsSync(pathOf(name)) ? readFileSync(pathOf(name), 'utf8') : '';
}

function generated(): Readonly<Record<string, string>> {
  const schema = configSchema();
  const readme = current('README.md');
  return {
    'schema/crashgate.schema.json': `${JSON.stringify(schema, null, 2)}\n`,
    'src/settings/validate-config.generated.js': validatorCode(schema),
    'action.yml': actionMetadata(),
    ...(readme === '' ? {} : { 'README.md': readmeBlocks(readme) }),
  };
}

const stale = Object.entries(generated()).filter(([name, text]) => current(name) !== text);
for (const [name, text] of stale) {
  if (process.argv.includes('--check')) process.stdout.write(createPatch(name, current(name), text));
  else writeFileSync(pathOf(name), text);
}
if (process.argv.includes('--check') && stale.length > 0) {
  process.stdout.write('generated files differ from their tables: run node scripts/generate.ts\n');
  process.exitCode = 1;
}
