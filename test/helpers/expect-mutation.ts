import { expect } from 'vitest';
import { buildSeed } from '../../src/fuzz/seed/build-seed.ts';
import { applyEdits } from '../../src/model/edit.ts';
import type { FormatName } from '../../src/model/names.ts';
import type { Mutator } from '../../src/model/plugs.ts';
import type { Seed } from '../../src/model/seed.ts';

/** Parts of a seed that most tests leave out. */
export interface SeedParts {
  readonly base?: string;
  readonly dictionary?: readonly string[];
  readonly schema?: unknown;
}

/** A seed for a test. */
export function seedOf(text: string, format: FormatName, parts: SeedParts = {}): Seed {
  return buildSeed({
    text,
    format,
    base: parts.base,
    dictionary: parts.dictionary ?? [],
    schema: parts.schema,
  });
}

/** Every text that a mutator makes of a seed, as the sweep counts: first pick k, later picks 0; site by site. */
export function mutationsOf(mutator: Mutator, seed: Seed): readonly string[] {
  return mutator.sites(seed).flatMap((site) => {
    const texts: string[] = [];
    for (let variant = 0, size = 1; variant < size; variant += 1) {
      let asked = false;
      const edits = mutator.mutate(seed, site, (choices) => {
        if (asked) return 0;
        asked = true;
        size = choices;
        return variant;
      });
      if (edits !== undefined) texts.push(applyEdits(seed.text, edits));
    }
    return texts;
  });
}

/** Asserts that a mutator makes each of the texts out of a seed. */
export function expectMutation(mutator: Mutator, seed: Seed, ...expected: readonly string[]): void {
  expect(mutationsOf(mutator, seed)).toEqual(expect.arrayContaining([...expected]));
}
