import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SettingsError } from '../../../src/model/errors.ts';
import { readConfig } from '../../../src/settings/read-config.ts';

const golden = new URL('../../golden/', import.meta.url);

function load(folder: 'ok' | 'err'): (readonly [name: string, text: string])[] {
  const names = readdirSync(new URL(folder, golden)).filter((name) => name.endsWith('.yml'));
  return names.map((name) => [name, readFileSync(new URL(`${folder}/${name}`, golden), 'utf8')]);
}

function outOf(folder: 'ok' | 'err', name: string): string {
  return new URL(`${folder}/${name.replace(/yml$/, 'out')}`, golden).pathname;
}

function errorOf(path: string, text: string): SettingsError {
  try {
    readConfig(path, text);
  } catch (error) {
    if (error instanceof SettingsError) return error;
    throw error;
  }
  throw new Error('the config was accepted');
}

describe('golden files', () => {
  test.each(load('ok'))('ok/%s', async (name, text) => {
    const policy = readConfig(name, text);
    const shown = JSON.stringify(policy, (_, value) => (value instanceof RegExp ? String(value) : value), 2);
    await expect(`${shown}\n`).toMatchFileSnapshot(outOf('ok', name));
  });

  test.each(load('err'))('err/%s', async (name, text) => {
    const error = errorOf(name, text);
    const { line, column } = error.position ?? {};
    expect(error.message.startsWith(`${name}:${line}:${column}: `)).toBe(true);
    await expect(`${error.message}\n`).toMatchFileSnapshot(outOf('err', name));
  });
});

describe('limits', () => {
  test.each([
    ['a file over 1 MiB', `# ${'x'.repeat(1_048_576)}`, '1:1: the file is larger than 1 MiB'],
    ['hostile nesting', `a: ${'['.repeat(5_000)}`, 'the file is nested too deeply'],
    [
      'more than 100 aliases',
      `a: &a 1\nb: [${'*a, '.repeat(101)}]`,
      'more than 100 aliases; write the values out',
    ],
    ['the column after a byte order mark', '\ufefffoo: 1', '1:1: '],
    ['lines that end in CR LF', 'version: 1\r\ntargets: 2\r\n', '2:10: targets must be a list'],
  ])('%s', (_, text, message) => {
    expect(errorOf('c.yml', text).message).toContain(message);
  });

  test('twenty thousand keys take linear time', () => {
    const text = Array.from({ length: 20_000 }, (_, index) => `k${index}: 1\n`).join('');
    expect(errorOf('c.yml', text).message).toContain("unknown key 'k0' in the file");
  }, 10_000);
});

test('the policy is frozen to the last value', () => {
  const policy = readConfig('c.yml', load('ok').find(([name]) => name === 'full.yml')?.[1] ?? '');
  const open: string[] = [];
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if (!Object.isFrozen(value)) open.push(path);
    for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`);
  };
  walk(policy, 'policy');
  expect(open).toEqual([]);
  expect(policy.targets[0]?.answers.rejectStderr?.test('warning: x\nerror: y')).toBe(true);
});

test('two configs do not share their defaults', () => {
  const text = load('ok').find(([name]) => name === 'minimal.yml')?.[1] ?? '';
  expect(readConfig('a.yml', text).blockOn).not.toBe(readConfig('b.yml', text).blockOn);
});

describe('whatever the text, the answer is a policy or a SettingsError with its place', () => {
  const judge = (text: string): void => {
    try {
      expect(readConfig('c.yml', text).targets.length).toBeGreaterThan(0);
    } catch (error) {
      if (!(error instanceof SettingsError)) throw error;
      expect(error.position?.line).toBeGreaterThanOrEqual(1);
      expect(error.position?.column).toBeGreaterThanOrEqual(1);
      expect(error.message.split('\n').length).toBeLessThanOrEqual(11);
    }
  };
  const good = load('ok').map(([, text]) => text);
  const bits = [
    '\t',
    '\0',
    '---\n',
    '*a',
    '&a ',
    '!!set ',
    '? ',
    ': ',
    '__proto__',
    'constructor',
    '[',
    '}',
    '"',
    '\n  - ',
    '-1',
    '1e999',
    '~',
  ];

  test('arbitrary text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), judge), { seed: 1, numRuns: 300 });
  });

  test('good configs with a part replaced', () => {
    const change = fc.tuple(
      fc.nat(2_000),
      fc.nat(20),
      fc.oneof(fc.constantFrom(...bits), fc.string({ maxLength: 4 })),
    );
    const mutated = fc
      .tuple(fc.constantFrom(...good), fc.array(change, { minLength: 1, maxLength: 4 }))
      .map(([text, changes]) =>
        changes.reduce((now, [at, cut, put]) => {
          const from = at % now.length;
          return now.slice(0, from) + put + now.slice(from + cut);
        }, text),
      );
    fc.assert(fc.property(mutated, judge), { seed: 1, numRuns: 600 });
  });

  test('good configs with a value of another type', () => {
    const value = fc.jsonValue({ maxDepth: 2 });
    const keys = [
      'name',
      'files',
      'parser',
      'accepts',
      'rejects',
      'limits',
      'fuzz',
      'shape',
      'required',
      'saved',
    ];
    const config = fc.tuple(fc.constantFrom(...keys), value, value).map(([key, inner, policy]) =>
      JSON.stringify({
        version: 1,
        targets: [{ name: 'a', files: ['a'], parser: { command: ['x'] }, [key]: inner }],
        policy,
      }),
    );
    fc.assert(fc.property(config, judge), { seed: 1, numRuns: 300 });
  });
});
