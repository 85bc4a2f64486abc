import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ask, build, changedLines, cleanUp, installed, onlyTarget, read } from './ask-parser.ts';

/** `expected.json` of an example. */
interface Expected {
  /** The definition file that an edit takes the place of. */
  readonly file: string;
  readonly edits: readonly Edit[];
}
interface Edit {
  readonly edit: string;
  readonly verdict: 'pass' | 'block';
  /** Failure kinds of the config file; any one of them. */
  readonly kinds?: readonly string[];
}

afterAll(cleanUp);

const needs = {
  haproxy: ['haproxy'],
  nginx: ['nginx'],
  'named-checkzone': ['named-checkzone'],
  'c-parser': ['gcc', 'make'],
} as const;

describe.each(Object.entries(needs))('examples/%s', (name, programs) => {
  const folder = join('examples', name);
  const { file, edits } = JSON.parse(read(folder, 'expected.json')) as Expected;

  it('has one-line edits, good and bad', () => {
    expect(new Set(edits.map(({ verdict }) => verdict))).toEqual(new Set(['pass', 'block']));
    for (const { edit } of edits)
      expect([edit, changedLines(read(folder, file), read(folder, edit))]).toEqual([edit, 1]);
  });

  // The parsers are the user's own programs: a machine without one cannot run its example.
  it.skipIf(!programs.every(installed))(
    `answers as expected.json says (needs ${programs.join(', ')})`,
    () => {
      const target = onlyTarget(join(folder, '.github/crashgate.yml'));
      const copy = build(folder, target);
      expect(ask(target, copy, join(copy, file))).toMatchObject({ word: 'accepted' });
      for (const { edit, verdict, kinds } of edits) {
        // Either limit can strike first; here there is only the one of time.
        const words = verdict === 'pass' ? ['accepted'] : kinds;
        expect([edit, words]).toEqual([
          edit,
          expect.arrayContaining([ask(target, copy, join(copy, edit)).word]),
        ]);
      }
    },
  );
});

describe.skipIf(!installed('gcc') || !installed('git'))('examples/c-parser/fixed.patch', () => {
  it('turns the crash into a rejection', () => {
    const target = onlyTarget('examples/c-parser/.github/crashgate.yml');
    const patched = { ...target.parser, prepare: ['sh', '-c', 'git apply fixed.patch && make'] };
    const copy = build('examples/c-parser', { ...target, parser: patched });
    const { word, output } = ask(target, copy, join(copy, 'bad/highest-priority.rules'));
    expect([word, output]).toEqual(['rejected', expect.stringContaining('number out of range')]);
    expect(ask(target, copy, join(copy, 'rules/credentials.rules')).word).toBe('accepted');
  });
});
