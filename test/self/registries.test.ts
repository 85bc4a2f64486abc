import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formats } from '../../src/formats/index.ts';
import { launchers } from '../../src/launchers/index.ts';
import { formatNames, mutationLevels } from '../../src/model/names.ts';
import { mutators } from '../../src/mutators/index.ts';
import { oracles } from '../../src/oracles/index.ts';
import { reporters } from '../../src/reporters/index.ts';
import { traceReaders } from '../../src/traces/index.ts';
import { projectRoot } from '../helpers/run-built.ts';

const registries = { formats, launchers, mutators, oracles, reporters, traces: traceReaders } as const;

/** Files of a plug folder that export a plug: those that say so by its type. */
function plugFiles(folder: string): readonly string[] {
  const shape =
    /^export const \w+(?:: (?:Format|Launcher|Oracle|Reporter|TraceReader)\b| = (?:define|replace)Mutator[<(])|satisfies (?:Format|Launcher|Mutator|Oracle|Reporter|TraceReader);/m;
  return readdirSync(join(projectRoot, 'src', folder))
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    .filter((name) => shape.test(readFileSync(join(projectRoot, 'src', folder, name), 'utf8')))
    .map((name) => name.replace(/\.ts$/, ''))
    .sort();
}

describe.each(Object.entries(registries))('the registry of %s', (folder, plugs) => {
  const names: readonly string[] = plugs.map(({ name }) => name);

  it('holds every plug file, under its own name, once', () => {
    expect([...names].sort()).toEqual(plugFiles(folder));
    expect(new Set(names).size).toBe(names.length);
  });

  // Trace readers are tested by samples, below.
  it.skipIf(folder === 'traces')('is tested: every plug is named in a test', () => {
    const folderOfTests = join(projectRoot, 'test/unit', folder);
    const text = readdirSync(folderOfTests, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${name}\n${readFileSync(join(folderOfTests, name), 'utf8')}`)
      .join('\n');
    const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    expect(names.filter((name) => !text.includes(name) && !text.includes(camel(name)))).toEqual([]);
  });
});

describe('what plugs say of themselves', () => {
  it('formats are those that a config can name', () => {
    expect(formats.map(({ name }) => name)).toEqual([...formatNames]);
  });

  it('mutators have a level, a sentence and a reason', () => {
    for (const { name, about } of mutators) {
      expect(mutationLevels, name).toContain(about.level);
      expect(about.doc, name).toMatch(/\.$/);
      expect(about.standsFor.length, name).toBeGreaterThan(10);
    }
    expect(new Set(mutators.map(({ about }) => about.level)).size).toBe(mutationLevels.length);
  });

  it('oracles say what to do', () => {
    for (const { name, doc } of oracles) expect(doc.length, name).toBeGreaterThan(40);
  });

  it('trace readers each recognise a sample', () => {
    const folder = join(projectRoot, 'test/golden/traces');
    const samples = readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(join(folder, name), 'utf8'));
    const idle = traceReaders.filter(({ read }) => !samples.some((sample) => read(sample) !== undefined));
    expect(idle.map(({ name }) => name)).toEqual([]);
  });
});
